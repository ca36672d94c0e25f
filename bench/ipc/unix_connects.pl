# SPDX-License-Identifier: MIT
# Connections to a Unix socket, each for one message.
use strict;
use warnings;
use Socket;

my $path = "/tmp/nacre-bench-unix-$$";
socket my $listener, PF_UNIX, SOCK_STREAM, 0 or die $!;
bind $listener, sockaddr_un($path) or die $!;
listen $listener, 20 or die $!;
my $rounds = 6_000;
my $child  = fork // die $!;
if (!$child) {
    for (1 .. $rounds) {
        accept my $client, $listener or die $!;
        syswrite $client, "hello $_\n";
    }
    exit;
}
my $size = 0;
for (1 .. $rounds) {
    socket my $server, PF_UNIX, SOCK_STREAM, 0 or die $!;
    connect $server, sockaddr_un($path) or die $!;
    $size += sysread $server, my $bytes, 100;
}
waitpid $child, 0;
unlink $path;
print "$size bytes, status $?\n";
