# Commands from outside are not run.
use strict;
use warnings;
my ($t, $n) = ("$ENV{HOME}/none" . substr($ARGV[0], 0, 0), 0 + $ARGV[1]);
my $d = "/nonexistent/none";
sub try(&) { my $code = shift; my $r = eval { $code->(); 1 }; print $r ? "fine\n" : $@ }
$ENV{PATH} = "/bin:/usr/bin";
delete @ENV{qw(IFS CDPATH ENV BASH_ENV)};
try { open my $f, "-|", $t };
try { open my $f, "|-", $t };
try { open my $f, "$t|" };
try { open my $f, "|$t" };
try { open my $f, "-|", "/nonexistent/x", "$t" };

# switches: -T
# args: abc 0
# expect: Insecure dependency in piped open while running with -T switch at taint/refused-pipes.pl line 9.
# expect: Insecure dependency in piped open while running with -T switch at taint/refused-pipes.pl line 10.
# expect: Insecure dependency in piped open while running with -T switch at taint/refused-pipes.pl line 11.
# expect: Insecure dependency in piped open while running with -T switch at taint/refused-pipes.pl line 12.
# expect: Insecure dependency in piped open while running with -T switch at taint/refused-pipes.pl line 13.
