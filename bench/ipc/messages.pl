# SPDX-License-Identifier: MIT
# Messages by a queue to a child and back.
use strict;
use warnings;
use IPC::SysV qw(IPC_PRIVATE IPC_CREAT IPC_RMID S_IRUSR S_IWUSR);

my $rounds = 60_000;
my $queue  = msgget(IPC_PRIVATE, IPC_CREAT | S_IRUSR | S_IWUSR) // die $!;
my $child  = fork // die $!;
if (!$child) {
    for (1 .. $rounds) {
        msgrcv $queue, my $message, 100, 1, 0 or die $!;
        my (undef, $text) = unpack 'l! a*', $message;
        msgsnd $queue, pack('l! a*', 2, $text), 0 or die $!;
    }
    exit;
}
my $size = 0;
for (1 .. $rounds) {
    msgsnd $queue, pack('l! a*', 1, "message $_"), 0 or die $!;
    msgrcv $queue, my $message, 100, 2, 0 or die $!;
    my (undef, $text) = unpack 'l! a*', $message;
    $size += length $text;
}
waitpid $child, 0;
msgctl $queue, IPC_RMID, 0;
print "$size bytes, status $?\n";
