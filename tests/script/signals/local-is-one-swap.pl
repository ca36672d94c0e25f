# local $SIG{X} = ... never lets a signal through to its default: a child sends them all the time
use strict; use warnings; use POSIX ();
my ($outer, $inner) = (0, 0);
$SIG{USR1} = sub { $outer++ };
my ($parent, $done, $pid) = ($$, 0);
$SIG{CHLD} = sub { $done = 1 };
$pid = fork // die;
if (!$pid) { for (1 .. 3000) { kill USR1 => $parent; select undef, undef, undef, 0.0002 if $_ % 50 == 0 } POSIX::_exit(0) }   # perl holds 120 at most
until ($done) { local $SIG{USR1} = sub { $inner++ }; { local $SIG{USR1} = 'IGNORE' } }
waitpid $pid, 0;
print "alive\n";   # whatever the handlers were told: some signals find the one that ignores

# expect: alive
