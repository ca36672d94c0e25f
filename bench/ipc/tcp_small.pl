# SPDX-License-Identifier: MIT
# Sixty-four bytes to an echo server by TCP and back.
use strict;
use warnings;
use Socket;

socket my $listener, PF_INET, SOCK_STREAM, 0 or die $!;
bind $listener, sockaddr_in(0, INADDR_LOOPBACK) or die $!;
listen $listener, 5 or die $!;
my $child = fork // die $!;
if (!$child) {
    accept my $client, $listener or die $!;
    while (sysread $client, my $bytes, 64) { syswrite $client, $bytes }
    exit;
}
socket my $server, PF_INET, SOCK_STREAM, 0 or die $!;
connect $server, getsockname $listener or die $!;
my $message = 'x' x 64;
my $size    = 0;
for (1 .. 12_000) {
    syswrite $server, $message;
    my $missing = 64;
    $missing -= sysread $server, my $bytes, $missing while $missing;
    $size += 64;
}
close $server;
waitpid $child, 0;
print "$size bytes, status $?\n";
