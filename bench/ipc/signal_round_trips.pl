# SPDX-License-Identifier: MIT
# Two processes wake each other by signals.
use strict;
use warnings;
use POSIX ();

my $rounds = 30_000;
my $parent = $$;
my $count  = 0;
$SIG{USR1} = sub { ++$count };
my $blocked = POSIX::SigSet->new(POSIX::SIGUSR1());
my $open    = POSIX::SigSet->new;
POSIX::sigprocmask(POSIX::SIG_BLOCK(), $blocked, $open);
my $child = fork // die $!;

if (!$child) {
    while ($count < $rounds) {
        my $seen = $count;
        POSIX::sigsuspend($open) while $count == $seen;
        kill 'USR1', $parent;
    }
    exit;
}
for my $round (1 .. $rounds) {
    kill 'USR1', $child;
    POSIX::sigsuspend($open) while $count < $round;
}
waitpid $child, 0;
print "$count signals, status $?\n";
