# setpgrp, setpriority; asking is free.
use strict;
use warnings;
my ($t, $n) = ("$ENV{HOME}/none" . substr($ARGV[0], 0, 0), 0 + $ARGV[1]);
my $d = "/nonexistent/none";
sub try(&) { my $code = shift; my $r = eval { $code->(); 1 }; print $r ? "fine\n" : $@ }
$ENV{PATH} = "/bin:/usr/bin";
delete @ENV{qw(IFS CDPATH ENV BASH_ENV)};
try { setpgrp 0, $n };
try { setpgrp $n, 0 };
try { setpriority 0, 0, $n };
try { my $p = getpgrp $n };
try { my $p = getpriority 0, $n };
try { my $w = waitpid $n + 99999, 1 };
try { select undef, undef, undef, $n };

# switches: -T
# args: abc 0
# expect: Insecure dependency in setpgrp while running with -T switch at taint/refused-process.pl line 9.
# expect: Insecure dependency in setpgrp while running with -T switch at taint/refused-process.pl line 10.
# expect: Insecure dependency in setpriority while running with -T switch at taint/refused-process.pl line 11.
# expect: fine
# expect: fine
# expect: fine
# expect: fine
