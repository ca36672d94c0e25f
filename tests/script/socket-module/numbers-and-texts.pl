# SPDX-License-Identifier: MIT
# inet_aton, inet_ntoa, inet_pton, inet_ntop, and what they refuse
use strict; use warnings; use Socket qw(:all);
sub t { my ($n,$c)=@_; my @r = eval { $c->() }; my $e=$@; $e =~ s/\s+$//; print "$n: ", ($e ? "ERR[$e]" : join(",", map { defined $_ ? unpack("H*",$_) : 'undef' } @r)), "\n" }
my $in = "\x7f\0\0\1";
t 'inet_ntoa short', sub { inet_ntoa("abc") };
t 'inet_ntoa wide', sub { inet_ntoa("ab\x{100}d") };
t 'inet_ntoa undef', sub { inet_ntoa(undef) };
t 'inet_ntoa none', sub { &inet_ntoa() };
t 'inet_aton none', sub { &inet_aton() };
t 'inet_aton empty', sub { inet_aton("") };
t 'inet_aton 127.1', sub { inet_aton("127.1") };
t 'inet_aton 0x7f.1', sub { inet_aton("0x7f.1") };
t 'inet_aton localhost', sub { inet_aton("localhost") };
t 'inet_aton bad', sub { scalar inet_aton("no-such.invalid") };
t 'inet_aton badlist', sub { inet_aton("no-such.invalid") };
t 'inet_aton bcast', sub { inet_aton("255.255.255.255") };
t 'pton', sub { inet_pton(AF_INET, "1.2.3.4") };
t 'pton bad', sub { inet_pton(AF_INET, "127.1") };
t 'pton6', sub { inet_pton(AF_INET6, "::1") };
t 'pton6bad', sub { scalar inet_pton(AF_INET6, "zz") };
t 'pton fam', sub { inet_pton(77, "zz") };
t 'pton undef', sub { inet_pton(AF_INET, undef) };
t 'pton wide', sub { inet_pton(AF_INET, "\x{100}") };
t 'pton none', sub { &inet_pton() };
t 'pton empty', sub { inet_pton(AF_INET, "") };
t 'ntop', sub { inet_ntop(AF_INET, $in) };
t 'ntop6', sub { inet_ntop(AF_INET6, IN6ADDR_LOOPBACK) };
t 'ntop bad', sub { inet_ntop(AF_INET, "abc") };
t 'ntop bad6', sub { inet_ntop(AF_INET6, "abc") };
t 'ntop fam', sub { inet_ntop(77, "zz") };
t 'ntop wide', sub { inet_ntop(AF_INET, "\x{100}") };
t 'ntop undef', sub { inet_ntop(AF_INET, undef) };

# expect: inet_ntoa short: ERR[Bad arg length for Socket::inet_ntoa, length is 3, should be 4 at socket-module/numbers-and-texts.pl line 6.]
# expect: inet_ntoa wide: ERR[Wide character in Socket::inet_ntoa at socket-module/numbers-and-texts.pl line 7.]
# expect: inet_ntoa undef: ERR[Bad arg length for Socket::inet_ntoa, length is 0, should be 4 at socket-module/numbers-and-texts.pl line 8.]
# expect: inet_ntoa none: ERR[Usage: Socket::inet_ntoa(ip_address_sv) at socket-module/numbers-and-texts.pl line 9.]
# expect: inet_aton none: ERR[Usage: Socket::inet_aton(host) at socket-module/numbers-and-texts.pl line 10.]
# expect: inet_aton empty: undef
# expect: inet_aton 127.1: 7f000001
# expect: inet_aton 0x7f.1: 7f000001
# expect: inet_aton localhost: 7f000001
# expect: inet_aton bad: undef
# expect: inet_aton badlist: undef
# expect: inet_aton bcast: ffffffff
# expect: pton: 01020304
# expect: pton bad: undef
# expect: pton6: 00000000000000000000000000000001
# expect: pton6bad: undef
# expect: pton fam: ERR[Bad address family for Socket::inet_pton, got 77, should be either AF_INET or AF_INET6 at socket-module/numbers-and-texts.pl line 22.]
# expect: pton undef: undef
# expect: pton wide: undef
# expect: pton none: ERR[Usage: Socket::inet_pton(af, host) at socket-module/numbers-and-texts.pl line 25.]
# expect: pton empty: undef
# expect: ntop: 3132372e302e302e31
# expect: ntop6: 3a3a31
# expect: ntop bad: ERR[Bad address length for Socket::inet_ntop on AF_INET; got 3, should be 4 at socket-module/numbers-and-texts.pl line 29.]
# expect: ntop bad6: ERR[Bad address length for Socket::inet_ntop on AF_INET6; got 3, should be 16 at socket-module/numbers-and-texts.pl line 30.]
# expect: ntop fam: ERR[Bad address family for Socket::inet_ntop, got 77, should be either AF_INET or AF_INET6 at socket-module/numbers-and-texts.pl line 31.]
# expect: ntop wide: ERR[Wide character in Socket::inet_ntop at socket-module/numbers-and-texts.pl line 32.]
# expect: ntop undef: ERR[Bad address length for Socket::inet_ntop on AF_INET; got 0, should be 4 at socket-module/numbers-and-texts.pl line 33.]
# expect-error: Use of uninitialized value in subroutine entry at socket-module/numbers-and-texts.pl line 8.
# expect-error: Use of uninitialized value in subroutine entry at socket-module/numbers-and-texts.pl line 23.
# expect-error: Use of uninitialized value in subroutine entry at socket-module/numbers-and-texts.pl line 33.
