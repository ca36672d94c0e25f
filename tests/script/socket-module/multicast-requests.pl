# SPDX-License-Identifier: MIT
# pack_ip_mreq and its like
use strict; use warnings; use Socket qw(:all);
sub t { my ($n,$c)=@_; my @r = eval { $c->() }; my $e=$@; $e =~ s/\s+$//; print "$n: ", ($e ? "ERR[$e]" : join(",", map { defined $_ ? unpack("H*",$_) : 'undef' } @r)), "\n" }
my $in = "\x7f\0\0\1";
t 'mreq', sub { pack_ip_mreq($in, $in) };
t 'mreq1', sub { pack_ip_mreq($in) };
t 'mreq bad', sub { pack_ip_mreq("abc") };
t 'mreq bad2', sub { pack_ip_mreq($in,"abc") };
t 'mreq undef2', sub { pack_ip_mreq($in,undef) };
t 'mreq wide', sub { pack_ip_mreq("\x{100}") };
t 'mreq none', sub { &pack_ip_mreq() };
t 'mreq un', sub { unpack_ip_mreq(pack_ip_mreq($in, $in)) };
t 'mreq un bad', sub { unpack_ip_mreq("abc") };
t 'mreqs', sub { pack_ip_mreq_source($in, "abcd", "efgh") };
t 'mreqs2', sub { pack_ip_mreq_source($in, "abcd") };
t 'mreqs1', sub { &pack_ip_mreq_source($in) };
t 'mreqs bad', sub { pack_ip_mreq_source($in,"abc") };
t 'mreqs bad', sub { pack_ip_mreq_source("a","abc") };
t 'mreqs bad3', sub { pack_ip_mreq_source($in,$in,"a") };
t 'mreqs un', sub { unpack_ip_mreq_source(pack_ip_mreq_source($in, "abcd", "efgh")) };
t 'mreqs un bad', sub { unpack_ip_mreq_source("abc") };
t 'mreq6', sub { pack_ipv6_mreq(IN6ADDR_LOOPBACK, 7) };
t 'mreq6 bad', sub { pack_ipv6_mreq("abc", 7) };
t 'mreq6 undef', sub { pack_ipv6_mreq(undef, 7) };
t 'mreq6 1', sub { &pack_ipv6_mreq(IN6ADDR_LOOPBACK) };
t 'mreq6 un', sub { unpack_ipv6_mreq(pack_ipv6_mreq(IN6ADDR_LOOPBACK, 7)) };
t 'mreq6 un bad', sub { unpack_ipv6_mreq("abc") };

# expect: mreq: 7f0000017f000001
# expect: mreq1: 7f00000100000000
# expect: mreq bad: ERR[Bad arg length Socket::pack_ip_mreq, length is 3, should be 4 at socket-module/multicast-requests.pl line 8.]
# expect: mreq bad2: ERR[Bad arg length Socket::pack_ip_mreq, length is 3, should be 4 at socket-module/multicast-requests.pl line 9.]
# expect: mreq undef2: 7f00000100000000
# expect: mreq wide: ERR[Wide character in Socket::pack_ip_mreq at socket-module/multicast-requests.pl line 11.]
# expect: mreq none: ERR[Usage: Socket::pack_ip_mreq(multiaddr, interface=&PL_sv_undef) at socket-module/multicast-requests.pl line 12.]
# expect: mreq un: 7f000001,7f000001
# expect: mreq un bad: ERR[Bad arg length for Socket::unpack_ip_mreq, length is 3, should be 8 at socket-module/multicast-requests.pl line 14.]
# expect: mreqs: 7f0000016566676861626364
# expect: mreqs2: 7f0000010000000061626364
# expect: mreqs1: ERR[Usage: Socket::pack_ip_mreq_source(multiaddr, source, interface=&PL_sv_undef) at socket-module/multicast-requests.pl line 17.]
# expect: mreqs bad: ERR[Bad arg length Socket::pack_ip_mreq, length is 3, should be 4 at socket-module/multicast-requests.pl line 18.]
# expect: mreqs bad: ERR[Bad arg length Socket::pack_ip_mreq, length is 1, should be 4 at socket-module/multicast-requests.pl line 19.]
# expect: mreqs bad3: ERR[Bad arg length Socket::pack_ip_mreq, length is 1, should be 4 at socket-module/multicast-requests.pl line 20.]
# expect: mreqs un: 7f000001,61626364,65666768
# expect: mreqs un bad: ERR[Bad arg length for Socket::unpack_ip_mreq_source, length is 3, should be 12 at socket-module/multicast-requests.pl line 22.]
# expect: mreq6: 0000000000000000000000000000000107000000
# expect: mreq6 bad: ERR[Bad arg length Socket::pack_ipv6_mreq, length is 3, should be 16 at socket-module/multicast-requests.pl line 24.]
# expect: mreq6 undef: ERR[Bad arg length Socket::pack_ipv6_mreq, length is 0, should be 16 at socket-module/multicast-requests.pl line 25.]
# expect: mreq6 1: ERR[Usage: Socket::pack_ipv6_mreq(multiaddr, ifindex) at socket-module/multicast-requests.pl line 26.]
# expect: mreq6 un: 00000000000000000000000000000001,37
# expect: mreq6 un bad: ERR[Bad arg length for Socket::unpack_ipv6_mreq, length is 3, should be 20 at socket-module/multicast-requests.pl line 28.]
# expect-error: Use of uninitialized value in subroutine entry at socket-module/multicast-requests.pl line 25.
