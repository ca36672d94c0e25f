# A name that was matched may be used.
use strict;
use warnings;
my ($t, $n) = ("$ENV{HOME}/none" . substr($ARGV[0], 0, 0), 0 + $ARGV[1]);
my $d = "/nonexistent/none";
sub try(&) { my $code = shift; my $r = eval { $code->(); 1 }; print $r ? "fine\n" : $@ }
$ENV{PATH} = "/bin:/usr/bin";
delete @ENV{qw(IFS CDPATH ENV BASH_ENV)};
try { my ($x) = $t =~ /(.*)/; unlink $x };
try { $t =~ /.*/; unlink $& };
try { my %h = ($t => 1); unlink keys %h };
try { unlink $t ? $d : $d };
try { my $x = $t eq "x" ? $t : $d; unlink $x };

# switches: -T
# args: abc 0
# expect: fine
# expect: fine
# expect: fine
# expect: Insecure dependency in unlink while running with -T switch at taint/cleaned-by-match.pl line 12.
# expect: fine
