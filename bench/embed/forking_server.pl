# SPDX-License-Identifier: MIT
# The document's accept loop with a child a client. Prints its port; answers each line in capitals.
use strict; use warnings;
use Socket;
use POSIX ':sys_wait_h';
socket my $listener, PF_INET, SOCK_STREAM, 0 or die "socket: $!";
setsockopt $listener, SOL_SOCKET, SO_REUSEADDR, 1;
bind $listener, pack_sockaddr_in(0, INADDR_LOOPBACK) or die "bind: $!";
listen $listener, SOMAXCONN or die "listen: $!";
$SIG{CHLD} = sub { 1 while waitpid(-1, WNOHANG) > 0 };
$| = 1;
print +(unpack_sockaddr_in getsockname $listener)[0], "\n";
while (1) {
    accept my $client, $listener or next;
    my $pid = fork;
    defined $pid or die "fork: $!";
    next if $pid;
    close $listener;
    while (my $line = <$client>) { syswrite $client, uc $line }
    exit;
}
