# SPDX-License-Identifier: MIT
# A group joined on the loopback interface: what is sent to it arrives
use strict; use warnings; use IO::Socket::INET;
use Socket qw(:all);
my $group = inet_aton("239.192.7.7");
my $in = IO::Socket::INET->new(Proto => "udp", LocalAddr => "239.192.7.7", ReuseAddr => 1) or die $@;
print "joined ", setsockopt($in, IPPROTO_IP, IP_ADD_MEMBERSHIP, pack_ip_mreq($group, INADDR_LOOPBACK)) ? 1 : "$!", "\n";
my $out = IO::Socket::INET->new(Proto => "udp") or die $@;
print "interface ", setsockopt($out, IPPROTO_IP, IP_MULTICAST_IF, INADDR_LOOPBACK) ? 1 : "$!", "\n";
print "loop ", setsockopt($out, IPPROTO_IP, IP_MULTICAST_LOOP, pack "C", 1) ? 1 : "$!", "\n";
print "ttl ", setsockopt($out, IPPROTO_IP, IP_MULTICAST_TTL, 0) ? 1 : "$!", "\n";
print "sent ", $out->send("to all", 0, pack_sockaddr_in($in->sockport, $group)) // "$!", "\n";
vec(my $bits = "", fileno $in, 1) = 1;
if (select $bits, undef, undef, 5) {
    my $from = $in->recv(my $text, 100);
    print "[$text] from port ", (unpack_sockaddr_in($from))[0] == $out->sockport ? "of the sender" : "?", "\n";
}
print "left ", setsockopt($in, IPPROTO_IP, IP_DROP_MEMBERSHIP, pack_ip_mreq($group, INADDR_LOOPBACK)) ? 1 : "$!", "\n";

# expect: joined 1
# expect: interface 1
# expect: loop 1
# expect: ttl 1
# expect: sent 6
# expect: [to all] from port of the sender
# expect: left 1
