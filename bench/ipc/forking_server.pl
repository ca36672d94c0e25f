# SPDX-License-Identifier: MIT
# A server that forks for each connection.
use strict;
use warnings;
use Socket;

my $connections = 600;
socket my $listener, PF_INET, SOCK_STREAM, 0 or die $!;
bind $listener, sockaddr_in(0, INADDR_LOOPBACK) or die $!;
listen $listener, 50 or die $!;
my $address = getsockname $listener;
my $clients = fork // die $!;
if (!$clients) {
    my $size = 0;
    for (1 .. $connections) {
        socket my $server, PF_INET, SOCK_STREAM, 0 or die $!;
        connect $server, $address or die $!;
        syswrite $server, "request $_\n";
        $size += sysread $server, my $answer, 100;
    }
    print "$size bytes of answers\n";
    exit;
}
my $served = 0;
for (1 .. $connections) {
    accept my $client, $listener or die $!;
    my $child = fork // die $!;
    if (!$child) {
        sysread $client, my $request, 100;
        syswrite $client, "answer to $request";
        exit;
    }
    close $client;
    ++$served while waitpid(-1, 1) > 0;
}
++$served while wait > 0;
print $served - 1, " served\n";
