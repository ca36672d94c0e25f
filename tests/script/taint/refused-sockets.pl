# bind, connect, socket and socketpair; not send, listen or setsockopt.
use strict;
use warnings;
my ($t, $n) = ("$ENV{HOME}/none" . substr($ARGV[0], 0, 0), 0 + $ARGV[1]);
my $d = "/nonexistent/none";
sub try(&) { my $code = shift; my $r = eval { $code->(); 1 }; print $r ? "fine\n" : $@ }
$ENV{PATH} = "/bin:/usr/bin";
delete @ENV{qw(IFS CDPATH ENV BASH_ENV)};
no warnings;
$SIG{PIPE} = "IGNORE";
try { socket my $s, 2, 1, $n };
try { socket my $s, 2 + $n, 1, 0 };
try { socketpair my $x, my $y, 1, 1, $n };
try { socket my $s, 2, 1, 0; bind $s, $t };
try { socket my $s, 2, 1, 0; connect $s, $t };
try { socket my $s, 2, 1, 0; listen $s, $n };
try { socket my $s, 2, 1, 0; setsockopt $s, 1, 2, $n };
try { socket my $s, 2, 1, 0; shutdown $s, $n };
try { socketpair my $x, my $y, 1, 1, 0; send $x, $t, 0 };
try { socketpair my $x, my $y, 1, 1, 0; print $x $t; close $x };

# switches: -T
# args: abc 0
# expect: Insecure dependency in socket while running with -T switch at taint/refused-sockets.pl line 11.
# expect: Insecure dependency in socket while running with -T switch at taint/refused-sockets.pl line 12.
# expect: Insecure dependency in socketpair while running with -T switch at taint/refused-sockets.pl line 13.
# expect: Insecure dependency in bind while running with -T switch at taint/refused-sockets.pl line 14.
# expect: Insecure dependency in connect while running with -T switch at taint/refused-sockets.pl line 15.
# expect: fine
# expect: fine
# expect: fine
# expect: fine
# expect: fine
