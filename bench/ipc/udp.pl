# SPDX-License-Identifier: MIT
# Datagrams to an echo server and back.
use strict;
use warnings;
use Socket;

my ($ours, $theirs);
for ($ours, $theirs) {
    socket $_, PF_INET, SOCK_DGRAM, 0 or die $!;
    bind $_, sockaddr_in(0, INADDR_LOOPBACK) or die $!;
}
my $child = fork // die $!;
if (!$child) {
    while (my $from = recv $theirs, my $bytes, 1000, 0) {
        last if !length $bytes;
        send $theirs, $bytes, 0, $from;
    }
    exit;
}
my $to   = getsockname $theirs;
my $size = 0;
for (1 .. 12_000) {
    send $ours, "datagram $_", 0, $to;
    recv $ours, my $bytes, 1000, 0;
    $size += length $bytes;
}
send $ours, '', 0, $to;
waitpid $child, 0;
print "$size bytes, status $?\n";
