# printf and sprintf refuse a tainted format, not what it shows.
use strict;
use warnings;
my ($t, $n) = ("$ENV{HOME}/none" . substr($ARGV[0], 0, 0), 0 + $ARGV[1]);
my $d = "/nonexistent/none";
sub try(&) { my $code = shift; my $r = eval { $code->(); 1 }; print $r ? "fine\n" : $@ }
$ENV{PATH} = "/bin:/usr/bin";
delete @ENV{qw(IFS CDPATH ENV BASH_ENV)};
try { my $x = sprintf $t };
try { printf STDERR substr($t, 0, 0) };
try { my $x = sprintf "%s", $t };
try { printf "%s\n", length $t ? "some" : "none" };
try { my $x = sprintf "%s" . substr($t, 0, 0), 1 };

# switches: -T
# args: abc 0
# expect: Insecure dependency in sprintf while running with -T switch at taint/formats-from-outside.pl line 9.
# expect: Insecure dependency in printf while running with -T switch at taint/formats-from-outside.pl line 10.
# expect: fine
# expect: some
# expect: fine
# expect: Insecure dependency in sprintf while running with -T switch at taint/formats-from-outside.pl line 13.
