# SPDX-License-Identifier: MIT
# getnameinfo: names, numbers, and what is not wanted
use strict; use warnings; use Socket qw(:all);
sub n { my ($n,$c)=@_; my @r = eval { $c->() }; if ($@) { print "$n: DIED $@"; return } my $e = shift @r; print "$n: ", "err '$e' ", ($e+0), " ", scalar(@r)," ", join(",", map { defined $_ ? $_ : 'undef' } @r), "\n" }
my $sa = pack_sockaddr_in(80, inet_aton("127.0.0.1"));
n 'ni', sub { getnameinfo($sa) };
n 'ni num', sub { getnameinfo($sa, NI_NUMERICHOST|NI_NUMERICSERV) };
n 'ni nohost', sub { getnameinfo($sa, NI_NUMERICHOST|NI_NUMERICSERV, NIx_NOHOST) };
n 'ni noserv', sub { getnameinfo($sa, NI_NUMERICHOST|NI_NUMERICSERV, NIx_NOSERV) };
n 'ni both', sub { getnameinfo($sa, NI_NUMERICHOST|NI_NUMERICSERV, NIx_NOSERV|NIx_NOHOST) };
n 'ni bad', sub { getnameinfo("abc", NI_NUMERICHOST) };
n 'ni bad2', sub { getnameinfo(pack("S x14", 77), NI_NUMERICHOST) };
n 'ni namereqd', sub { getnameinfo(pack_sockaddr_in(0, inet_aton("127.9.9.9")), NI_NAMEREQD) };
n 'ni undef', sub { getnameinfo(undef) };
n 'ni none', sub { getnameinfo() };
n 'ni 4', sub { getnameinfo(1,2,3,4) };
n 'ni6', sub { getnameinfo(pack_sockaddr_in6(80, IN6ADDR_LOOPBACK), NI_NUMERICHOST|NI_NUMERICSERV) };
my ($err) = getaddrinfo("127.0.0.1","80"); print "ok: [", $err, "] [", $err+0, "] ", ($err ? "T":"F"), "\n";
print EAI_NONAME+0, "\n";

# expect: ni: err '' 0 2 localhost,http
# expect: ni num: err '' 0 2 127.0.0.1,80
# expect: ni nohost: err '' 0 2 undef,80
# expect: ni noserv: err '' 0 2 127.0.0.1,undef
# expect: ni both: err '' 0 2 undef,undef
# expect: ni bad: err 'ai_family not supported' -6 0 
# expect: ni bad2: err 'ai_family not supported' -6 0 
# expect: ni namereqd: err 'Name or service not known' -2 0 
# expect: ni undef: DIED addr is not a string at socket-module/getnameinfo.pl line 14.
# expect: ni none: DIED Usage: Socket::getnameinfo(addr, flags=0, xflags=0) at socket-module/getnameinfo.pl line 15.
# expect: ni 4: DIED Usage: Socket::getnameinfo(addr, flags=0, xflags=0) at socket-module/getnameinfo.pl line 16.
# expect: ni6: err '' 0 2 ::1,80
# expect: ok: [] [0] F
# expect: -2
