# SPDX-License-Identifier: MIT
# pack_sockaddr_in6 and back
use strict; use warnings; use Socket qw(:all);
sub t { my ($n,$c)=@_; my @r = eval { $c->() }; my $e=$@; $e =~ s/\s+$//; print "$n: ", ($e ? "ERR[$e]" : join(",", map { defined $_ ? unpack("H*",$_) : 'undef' } @r)), "\n" }
my $in = "\x7f\0\0\1";
t 'in6 none', sub { &pack_sockaddr_in6() };
t 'in6 1', sub { &pack_sockaddr_in6(1) };
t 'in6 2', sub { pack_sockaddr_in6(1,IN6ADDR_LOOPBACK) };
t 'in6 4', sub { pack_sockaddr_in6(1,IN6ADDR_LOOPBACK,2,3) };
t 'in6 bad', sub { pack_sockaddr_in6(1,"abc") };
t 'in6 undef', sub { pack_sockaddr_in6(1,undef) };
t 'in6 wide', sub { pack_sockaddr_in6(1,"\x{100}") };
t 'in6 scope undef', sub { pack_sockaddr_in6(1,IN6ADDR_LOOPBACK,undef,undef) };
t 'unpack in6', sub { unpack_sockaddr_in6(pack_sockaddr_in6(1,IN6ADDR_LOOPBACK,2,3)) };
t 'unpack in6 scalar', sub { scalar unpack_sockaddr_in6(pack_sockaddr_in6(1,IN6ADDR_LOOPBACK,2,3)) };
t 'unpack in6 short', sub { unpack_sockaddr_in6("abcd") };
t 'unpack in6 fam', sub { unpack_sockaddr_in6(pack("Sx26",1)) };
t 'unpack in6 undef', sub { unpack_sockaddr_in6(undef) };

# expect: in6 none: ERR[Usage: Socket::pack_sockaddr_in6(port_sv, sin6_addr, scope_id=0, flowinfo=0) at socket-module/ipv6-addresses.pl line 6.]
# expect: in6 1: ERR[Usage: Socket::pack_sockaddr_in6(port_sv, sin6_addr, scope_id=0, flowinfo=0) at socket-module/ipv6-addresses.pl line 7.]
# expect: in6 2: 0a000001000000000000000000000000000000000000000100000000
# expect: in6 4: 0a000001000000030000000000000000000000000000000102000000
# expect: in6 bad: ERR[Bad arg length Socket::pack_sockaddr_in6, length is 3, should be 16 at socket-module/ipv6-addresses.pl line 10.]
# expect: in6 undef: ERR[Undefined address for Socket::pack_sockaddr_in6 at socket-module/ipv6-addresses.pl line 11.]
# expect: in6 wide: ERR[Wide character in Socket::pack_sockaddr_in6 at socket-module/ipv6-addresses.pl line 12.]
# expect: in6 scope undef: 0a000001000000000000000000000000000000000000000100000000
# expect: unpack in6: 31,00000000000000000000000000000001,32,33
# expect: unpack in6 scalar: 00000000000000000000000000000001
# expect: unpack in6 short: ERR[Bad arg length for Socket::unpack_sockaddr_in6, length is 4, should be 28 at socket-module/ipv6-addresses.pl line 16.]
# expect: unpack in6 fam: ERR[Bad address family for Socket::unpack_sockaddr_in6, got 1, should be 10 at socket-module/ipv6-addresses.pl line 17.]
# expect: unpack in6 undef: ERR[Undefined address for Socket::unpack_sockaddr_in6 at socket-module/ipv6-addresses.pl line 18.]
# expect-error: Use of uninitialized value in subroutine entry at socket-module/ipv6-addresses.pl line 13.
# expect-error: Use of uninitialized value in subroutine entry at socket-module/ipv6-addresses.pl line 13.
