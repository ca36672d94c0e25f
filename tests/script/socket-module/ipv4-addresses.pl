# SPDX-License-Identifier: MIT
# pack_sockaddr_in and back, and what they refuse
use strict; use warnings; use Socket qw(:all);
sub t { my ($n,$c)=@_; my @r = eval { $c->() }; my $e=$@; $e =~ s/\s+$//; print "$n: ", ($e ? "ERR[$e]" : join(",", map { defined $_ ? unpack("H*",$_) : 'undef' } @r)), "\n" }
my $in = "\x7f\0\0\1";
t 'pack_in none', sub { pack_sockaddr_in() };
t 'pack_in 1', sub { &pack_sockaddr_in(1) };
t 'pack_in 3', sub { &pack_sockaddr_in(1,2,3) };
t 'pack_in bad len', sub { pack_sockaddr_in(1, "abc") };
t 'pack_in undef addr', sub { pack_sockaddr_in(1, undef) };
t 'pack_in undef port', sub { pack_sockaddr_in(undef, $in) };
t 'pack_in wide', sub { pack_sockaddr_in(1, "ab\x{100}d") };
t 'pack_in empty', sub { pack_sockaddr_in(1, "") };
t 'pack_in swapped', sub { pack_sockaddr_in($in, 80) };
t 'pack_in big port', sub { pack_sockaddr_in(70000, $in) };
t 'unpack_in', sub { unpack_sockaddr_in(pack_sockaddr_in(80,$in)) };
t 'unpack_in scalar', sub { scalar unpack_sockaddr_in(pack_sockaddr_in(80,$in)) };
t 'unpack_in short', sub { unpack_sockaddr_in("abcd") };
t 'unpack_in undef', sub { unpack_sockaddr_in(undef) };
t 'unpack_in fam', sub { unpack_sockaddr_in(pack("Sx14",1)) };
t 'unpack_in none', sub { &unpack_sockaddr_in() };

# expect: pack_in none: ERR[Usage: Socket::pack_sockaddr_in(port_sv, ip_address_sv) at socket-module/ipv4-addresses.pl line 6.]
# expect: pack_in 1: ERR[Usage: Socket::pack_sockaddr_in(port_sv, ip_address_sv) at socket-module/ipv4-addresses.pl line 7.]
# expect: pack_in 3: ERR[Usage: Socket::pack_sockaddr_in(port_sv, ip_address_sv) at socket-module/ipv4-addresses.pl line 8.]
# expect: pack_in bad len: ERR[Bad arg length for Socket::pack_sockaddr_in, length is 3, should be 4 at socket-module/ipv4-addresses.pl line 9.]
# expect: pack_in undef addr: ERR[Undefined address for Socket::pack_sockaddr_in at socket-module/ipv4-addresses.pl line 10.]
# expect: pack_in undef port: 020000007f0000010000000000000000
# expect: pack_in wide: ERR[Wide character in Socket::pack_sockaddr_in at socket-module/ipv4-addresses.pl line 12.]
# expect: pack_in empty: ERR[Bad arg length for Socket::pack_sockaddr_in, length is 0, should be 4 at socket-module/ipv4-addresses.pl line 13.]
# expect: pack_in swapped: ERR[Bad arg length for Socket::pack_sockaddr_in, length is 2, should be 4 at socket-module/ipv4-addresses.pl line 14.]
# expect: pack_in big port: 020011707f0000010000000000000000
# expect: unpack_in: 3830,7f000001
# expect: unpack_in scalar: 7f000001
# expect: unpack_in short: ERR[Bad arg length for Socket::unpack_sockaddr_in, length is 4, should be 16 at socket-module/ipv4-addresses.pl line 18.]
# expect: unpack_in undef: ERR[Undefined address for Socket::unpack_sockaddr_in at socket-module/ipv4-addresses.pl line 19.]
# expect: unpack_in fam: ERR[Bad address family for Socket::unpack_sockaddr_in, got 1, should be 2 at socket-module/ipv4-addresses.pl line 20.]
# expect: unpack_in none: ERR[Usage: Socket::unpack_sockaddr_in(sin_sv) at socket-module/ipv4-addresses.pl line 21.]
# expect-error: Argument "^?\0\0^A" isn't numeric in subroutine entry at socket-module/ipv4-addresses.pl line 14.
# expect-error: Port number above 0xFFFF, will be truncated to 4464 for Socket::pack_sockaddr_in at socket-module/ipv4-addresses.pl line 15.
