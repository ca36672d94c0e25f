# SPDX-License-Identifier: MIT
# sockaddr_in, sockaddr_in6, sockaddr_un: packing in scalar context, unpacking in list context
use strict; use warnings; use Socket qw(:all);
sub t { my ($n,$c)=@_; my @r = eval { $c->() }; my $e=$@; $e =~ s/\s+$//; print "$n: ", ($e ? "ERR[$e]" : join(",", map { defined $_ ? unpack("H*",$_) : 'undef' } @r)), "\n" }
my $in = "\x7f\0\0\1";
t 'sockaddr_in 1 list', sub { my @a = sockaddr_in(pack_sockaddr_in(80,$in)); @a };
t 'sockaddr_in 1 scalar', sub { scalar sockaddr_in(pack_sockaddr_in(80,$in)) };
t 'sockaddr_in 2 list', sub { my @a=sockaddr_in(80,$in); @a };
t 'sockaddr_in 2 scalar', sub { my $a=sockaddr_in(80,$in); $a };
t 'sockaddr_in 3 list', sub { my @a=sockaddr_in(80,$in, 3); @a };
t 'sockaddr_in 0', sub { my @a=sockaddr_in(); @a };
t 'sockaddr_in 0 s', sub { my $a=sockaddr_in(); $a };
t 'sockaddr_in 6', sub { my @a=sockaddr_in(AF_INET,80,127,0,0,1); @a };
t 'sockaddr_in 6 s', sub { my $a=sockaddr_in(AF_INET,80,127,0,0,1); $a };
t 'sockaddr_in 5', sub { my $a=sockaddr_in(80,127,0,0,1); $a };
t 'sockaddr_in6 l1', sub { my @a=sockaddr_in6(pack_sockaddr_in6(1,IN6ADDR_LOOPBACK)); @a };
t 'sockaddr_in6 s1', sub { my $a=sockaddr_in6(pack_sockaddr_in6(1,IN6ADDR_LOOPBACK)); $a };
t 'sockaddr_in6 s2', sub { my $a=sockaddr_in6(1,IN6ADDR_LOOPBACK); $a };
t 'sockaddr_in6 l2', sub { my @a=sockaddr_in6(1,IN6ADDR_LOOPBACK); @a };
t 'sockaddr_in6 0', sub { my @a=sockaddr_in6(); @a };
t 'sockaddr_in6 s5', sub { my $a=sockaddr_in6(1,2,3,4,5); $a };
t 'sockaddr_un l', sub { my @a=sockaddr_un(pack_sockaddr_un("/x")); @a };
t 'sockaddr_un s', sub { my $a=sockaddr_un("/x"); $a };
t 'sockaddr_un l0', sub { my @a=sockaddr_un(); @a };
t 'sockaddr_un s0', sub { my $a=sockaddr_un(); $a };
t 'sockaddr_un s2', sub { my $a=sockaddr_un(1,2); $a };

# expect: sockaddr_in 1 list: 3830,7f000001
# expect: sockaddr_in 1 scalar: ERR[usage:   sin_sv = sockaddr_in(port,iaddr)) at socket-module/both-ways.pl line 7.]
# expect: sockaddr_in 2 list: ERR[usage:   (port,iaddr) = sockaddr_in(sin_sv) at socket-module/both-ways.pl line 8.]
# expect: sockaddr_in 2 scalar: 020000507f0000010000000000000000
# expect: sockaddr_in 3 list: ERR[usage:   (port,iaddr) = sockaddr_in(sin_sv) at socket-module/both-ways.pl line 10.]
# expect: sockaddr_in 0: ERR[usage:   (port,iaddr) = sockaddr_in(sin_sv) at socket-module/both-ways.pl line 11.]
# expect: sockaddr_in 0 s: ERR[usage:   sin_sv = sockaddr_in(port,iaddr)) at socket-module/both-ways.pl line 12.]
# expect: sockaddr_in 6: ERR[usage:   (port,iaddr) = sockaddr_in(sin_sv) at socket-module/both-ways.pl line 13.]
# expect: sockaddr_in 6 s: 020000507f0000010000000000000000
# expect: sockaddr_in 5: ERR[usage:   sin_sv = sockaddr_in(port,iaddr)) at socket-module/both-ways.pl line 15.]
# expect: sockaddr_in6 l1: 31,00000000000000000000000000000001,30,30
# expect: sockaddr_in6 s1: ERR[usage:   sin6_sv = sockaddr_in6(port,in6addr,[scope_id,[flowinfo]]) at socket-module/both-ways.pl line 17.]
# expect: sockaddr_in6 s2: 0a000001000000000000000000000000000000000000000100000000
# expect: sockaddr_in6 l2: ERR[usage:   (port,in6addr,scope_id,flowinfo) = sockaddr_in6(sin6_sv) at socket-module/both-ways.pl line 19.]
# expect: sockaddr_in6 0: ERR[usage:   (port,in6addr,scope_id,flowinfo) = sockaddr_in6(sin6_sv) at socket-module/both-ways.pl line 20.]
# expect: sockaddr_in6 s5: ERR[usage:   sin6_sv = sockaddr_in6(port,in6addr,[scope_id,[flowinfo]]) at socket-module/both-ways.pl line 21.]
# expect: sockaddr_un l: 2f78
# expect: sockaddr_un s: 01002f7800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
# expect: sockaddr_un l0: ERR[usage:   (filename) = sockaddr_un(sun_sv) at socket-module/both-ways.pl line 24.]
# expect: sockaddr_un s0: ERR[usage:   sun_sv = sockaddr_un(filename) at socket-module/both-ways.pl line 25.]
# expect: sockaddr_un s2: ERR[usage:   sun_sv = sockaddr_un(filename) at socket-module/both-ways.pl line 26.]
# expect-error: 6-ARG sockaddr_in call is deprecated at socket-module/both-ways.pl line 14.
