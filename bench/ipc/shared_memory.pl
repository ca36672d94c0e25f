# SPDX-License-Identifier: MIT
# Two processes count in shared memory, by turns that semaphores give.
use strict;
use warnings;
use IPC::SysV qw(IPC_PRIVATE IPC_CREAT IPC_RMID SETVAL S_IRUSR S_IWUSR);

my $rounds     = 45_000;
my $memory     = shmget(IPC_PRIVATE, 4096, IPC_CREAT | S_IRUSR | S_IWUSR) // die $!;
my $semaphores = semget(IPC_PRIVATE, 2, IPC_CREAT | S_IRUSR | S_IWUSR) // die $!;
semctl $semaphores, 0, SETVAL, 1;
semctl $semaphores, 1, SETVAL, 0;
shmwrite $memory, pack('q', 0), 0, 8;

sub count {
    my ($own, $other) = @_;
    my $take = pack 's3', $own,   -1, 0;
    my $give = pack 's3', $other, 1,  0;
    for (1 .. $rounds) {
        semop $semaphores, $take or die $!;
        shmread $memory, my $bytes, 0, 8 or die $!;
        shmwrite $memory, pack('q', 1 + unpack 'q', $bytes), 0, 8 or die $!;
        semop $semaphores, $give or die $!;
    }
}
my $child = fork // die $!;
if (!$child) { count(1, 0); exit }
count(0, 1);
waitpid $child, 0;
shmread $memory, my $bytes, 0, 8;
shmctl $memory,     IPC_RMID, 0;
semctl $semaphores, 0, IPC_RMID, 0;
print unpack('q', $bytes), " counted, status $?\n";
