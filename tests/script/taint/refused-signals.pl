# kill refuses signal and process.
use strict;
use warnings;
my ($t, $n) = ("$ENV{HOME}/none" . substr($ARGV[0], 0, 0), 0 + $ARGV[1]);
my $d = "/nonexistent/none";
sub try(&) { my $code = shift; my $r = eval { $code->(); 1 }; print $r ? "fine\n" : $@ }
$ENV{PATH} = "/bin:/usr/bin";
delete @ENV{qw(IFS CDPATH ENV BASH_ENV)};
no warnings;
try { kill $n, $$ };
try { kill 0, $t };
try { kill $t, 0 };
try { kill "USR1", $n + 99999999 };
try { kill 0 => $$, $n };

# switches: -T
# args: abc 0
# expect: Insecure dependency in kill while running with -T switch at taint/refused-signals.pl line 10.
# expect: Insecure dependency in kill while running with -T switch at taint/refused-signals.pl line 11.
# expect: Insecure dependency in kill while running with -T switch at taint/refused-signals.pl line 12.
# expect: Insecure dependency in kill while running with -T switch at taint/refused-signals.pl line 13.
# expect: Insecure dependency in kill while running with -T switch at taint/refused-signals.pl line 14.
