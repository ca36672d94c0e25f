# SPDX-License-Identifier: MIT
# A hundred bytes go to a child and back by a pair of sockets.
use strict;
use warnings;
use Socket;

socketpair my $ours, my $theirs, AF_UNIX, SOCK_STREAM, PF_UNSPEC or die $!;
my $child = fork // die $!;
if (!$child) {
    close $ours;
    while (sysread $theirs, my $bytes, 100) { syswrite $theirs, $bytes }
    exit;
}
close $theirs;
my $size = 0;
for (1 .. 20_000) {
    syswrite $ours, 'x' x 100;
    $size += sysread $ours, my $bytes, 100;
}
close $ours;
waitpid $child, 0;
print "$size bytes, status $?\n";
