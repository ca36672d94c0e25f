# SPDX-License-Identifier: MIT
# System V's shared memory: a board that several processes write on and read from, each at its place.
use strict;
use warnings;
use IPC::SysV qw(IPC_CREAT IPC_PRIVATE IPC_RMID IPC_STAT S_IRUSR S_IWUSR);
use IPC::SharedMem;
$| = 1;
alarm 30;

# A segment outlives its process: whoever makes one removes it, whatever happens.
my $board = shmget IPC_PRIVATE, 4096, S_IRUSR | S_IWUSR | IPC_CREAT;
die "shmget: $!" unless defined $board;
my $owner = $$;
END { if (defined $board && $$ == $owner) { local $?; shmctl $board, IPC_RMID, 0 or warn "not removed: $!"; } }

# What is written is padded to the size that is given, and comes back so.
shmwrite $board, 'first words', 0, 16 or die "shmwrite: $!";
shmread $board, my $text, 0, 16 or die "shmread: $!";
print length $text, ' bytes: ', $text =~ tr/\0/./r, "\n";

# Each child has a place of its own, so that nobody waits for anybody.
my @children;
for my $place (1 .. 4) {
    my $pid = fork // die "fork: $!";
    if (!$pid) {
        shmwrite $board, pack('N A12', $place ** 3, "child $place"), $place * 16, 16 or die "shmwrite: $!";
        exit 0;
    }
    push @children, $pid;
}
waitpid $_, 0 for @children;
shmread $board, my $places, 16, 4 * 16 or die "shmread: $!";
while ($places =~ /(.{16})/gs) {
    my ($cube, $name) = unpack 'N A12', $1;
    print "$name wrote $cube\n";
}

# What the kernel knows of it, and where it ends.
print 'beyond the end: ', shmread($board, $text, 4090, 16) ? 'what?' : "$!", "\n";

# The same as an object. Attached, it is written and read where it lies.
my $shared = IPC::SharedMem->new(IPC_PRIVATE, 1024, S_IRUSR | S_IWUSR) or die "new: $!";
$shared->attach or die "attach: $!";
print 'a segment of ', $shared->stat->segsz, ' bytes, attached by ', $shared->stat->nattch, "\n";
my $pid = fork // die "fork: $!";
if (!$pid) {
    $shared->write("from the child", 0, 14);
    exit 0;
}
waitpid $pid, 0;
print 'read: ', $shared->read(0, 14), "\n";
$shared->detach;
$shared->remove;
print 'removed: ', defined shmctl($shared->id // -1, IPC_STAT, my $facts = '') ? 'what?' : 'nobody finds it', "\n";

# expect: 16 bytes: first words.....
# expect: child 1 wrote 1
# expect: child 2 wrote 8
# expect: child 3 wrote 27
# expect: child 4 wrote 64
# expect: beyond the end: Bad address
# expect: a segment of 1024 bytes, attached by 1
# expect: read: from the child
# expect: removed: nobody finds it
