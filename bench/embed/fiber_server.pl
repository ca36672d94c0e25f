# SPDX-License-Identifier: MIT
# The document's plain accept loop; a fiber a client. Prints its port; answers each line in capitals.
use strict; use warnings;
use Socket;
use Nacre::Fiber;
socket my $listener, PF_INET, SOCK_STREAM, 0 or die "socket: $!";
setsockopt $listener, SOL_SOCKET, SO_REUSEADDR, 1;
bind $listener, pack_sockaddr_in(0, INADDR_LOOPBACK) or die "bind: $!";
listen $listener, SOMAXCONN or die "listen: $!";
$| = 1;
print +(unpack_sockaddr_in getsockname $listener)[0], "\n";
while (accept my $client, $listener) {
    Nacre::Fiber::spawn(sub {
        while (my $line = <$client>) { syswrite $client, uc $line }
        close $client;
    });
}
