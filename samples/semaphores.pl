# SPDX-License-Identifier: MIT
# System V's semaphores: who may go now, how many at a time, and what happens when one who holds it dies.
use strict;
use warnings;
use IPC::Semaphore;
use IPC::SysV qw(IPC_CREAT IPC_NOWAIT IPC_PRIVATE SEM_UNDO S_IRUSR S_IWUSR);
$| = 1;
alarm 30;

# Three semaphores: the door of a room for one, the seats of a room for two, and the count of those who are done.
my ($door, $seats, $done) = (0, 1, 2);
my $semaphores = IPC::Semaphore->new(IPC_PRIVATE, 3, S_IRUSR | S_IWUSR | IPC_CREAT) or die "new: $!";
my $owner = $$;
END { if ($semaphores && $$ == $owner) { local $?; $semaphores->remove or warn "not removed: $!"; } }
$semaphores->setall(1, 2, 0);
print 'at first: ', join(' ', $semaphores->getall), "\n";

# A counter in a file: read, add one, write. Without the door some of the steps would be lost.
my $file = ($ENV{TMPDIR} // '/tmp') . "/semaphore-sample.$$";
open my $counter, '+>', $file or die "$file: $!";
unlink $file;
syswrite $counter, sprintf '%-10d', 0;

sub count {
    sysseek $counter, 0, 0;
    sysread $counter, my $number, 10;
    sysseek $counter, 0, 0;
    syswrite $counter, sprintf '%-10d', $number + 1;
}

my @workers;
for (1 .. 4) {
    my $pid = fork // die "fork: $!";
    if (!$pid) {
        for (1 .. 25) {
            $semaphores->op($door, -1, SEM_UNDO);
            count();
            $semaphores->op($door, 1, SEM_UNDO);
        }
        $semaphores->op($done, 1, 0);
        exit 0;
    }
    push @workers, $pid;
}
$semaphores->op($done, -4, 0);    # waits until all four have said so
waitpid $_, 0 for @workers;
sysseek $counter, 0, 0;
sysread $counter, my $total, 10;
print 'counted to ', $total + 0, "\n";

# Two seats: the third is told so, if it does not want to wait.
for my $guest (1 .. 3) { print "guest $guest: ", $semaphores->op($seats, -1, IPC_NOWAIT) ? 'sits' : "$!", "\n"; }

# Several at once, all or nothing: a seat is not taken while the door is shut.
$semaphores->op($door, -1, 0);
$semaphores->op($seats, 1, 0);
print 'seat and door: ', $semaphores->op($seats, -1, IPC_NOWAIT, $door, -1, IPC_NOWAIT) ? 'what?' : "$!", "\n";
print 'free seats: ', $semaphores->getval($seats), "\n";
$semaphores->op($door, 1, 0);

# With SEM_UNDO the kernel gives back what a process held when it died.
my $pid = fork // die "fork: $!";
if (!$pid) {
    $semaphores->op($door, -1, SEM_UNDO);
    kill KILL => $$;
}
waitpid $pid, 0;
print 'killed by ', $? & 127, ' behind the door, which is open again: ', $semaphores->getval($door), "\n";

# Waiting for zero: a gate for all.
$semaphores->setval($door, 1);
$pid = fork // die "fork: $!";
if (!$pid) {
    $semaphores->op($door, 0, 0);
    exit 5;
}
select undef, undef, undef, 0.01 until $semaphores->getzcnt($door);
$semaphores->op($door, -1, 0);
waitpid $pid, 0;
print 'let through: ', $? >> 8, "\n";

# expect: at first: 1 2 0
# expect: counted to 100
# expect: guest 1: sits
# expect: guest 2: sits
# expect: guest 3: Resource temporarily unavailable
# expect: seat and door: Resource temporarily unavailable
# expect: free seats: 1
# expect: killed by 9 behind the door, which is open again: 1
# expect: let through: 5
