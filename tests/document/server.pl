#!/usr/bin/perl -w
# SPDX-License-Identifier: MIT
# As simple a server as the clients among the listings need: for each that comes to ADDRESS and PORT it runs CODE, with the client's handle as
# $client (tcp; unix, where ADDRESS is a path), or sends back what CODE makes of the datagram in $_ (udp). Says "ready" when it takes them.
# usage: server.pl tcp|udp|unix ADDRESS PORT CODE
use strict;
use Socket;

my ($kind, $address, $port, $code) = @ARGV;
my $client;
my $answer = eval "sub { $code }" or die $@;
$SIG{PIPE} = 'IGNORE';
socket my $server, $kind eq 'unix' ? PF_UNIX : PF_INET, $kind eq 'udp' ? SOCK_DGRAM : SOCK_STREAM, 0 or die "socket: $!";
setsockopt $server, SOL_SOCKET, SO_REUSEADDR, pack('l', 1) or die "setsockopt: $!";
bind $server, $kind eq 'unix' ? sockaddr_un($address) : sockaddr_in($port, inet_aton($address)) or die "bind: $!";
if ($kind ne 'udp') { listen $server, SOMAXCONN or die "listen: $!" }
syswrite STDOUT, "ready\n";
if ($kind ne 'udp') {
  while (accept $client, $server) {
    select((select($client), $| = 1)[0]);
    $answer->();
    close $client;
  }
} else {
  while (defined(my $from = recv $server, $_, 1000, 0)) { send $server, $answer->(), 0, $from }
}
