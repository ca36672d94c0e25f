# SPDX-License-Identifier: MIT
# pack_sockaddr_un and back, abstract names too
use strict; use warnings; use Socket qw(:all);
sub t { my ($n,$c)=@_; my @r = eval { $c->() }; my $e=$@; $e =~ s/\s+$//; print "$n: ", ($e ? "ERR[$e]" : join(",", map { defined $_ ? unpack("H*",$_) : 'undef' } @r)), "\n" }
my $in = "\x7f\0\0\1";
t 'un', sub { pack_sockaddr_un("/tmp/x") };
t 'un abstract', sub { pack_sockaddr_un("\0abc") };
t 'un empty', sub { pack_sockaddr_un("") };
t 'un undef', sub { pack_sockaddr_un(undef) };
t 'un none', sub { &pack_sockaddr_un() };
t 'un long', sub { pack_sockaddr_un("x" x 200) };
t 'un 108', sub { pack_sockaddr_un("x" x 108) };
t 'un wide', sub { pack_sockaddr_un("\x{100}") };
t 'unpack un', sub { unpack_sockaddr_un(pack_sockaddr_un("/tmp/x")) };
t 'unpack un abs', sub { unpack_sockaddr_un(pack_sockaddr_un("\0abc")) };
t 'unpack un abs full', sub { unpack_sockaddr_un(pack("S a108", AF_UNIX, "\0abc")) };
t 'unpack un short', sub { unpack_sockaddr_un("ab") };
t 'unpack un famonly', sub { unpack_sockaddr_un(pack "S", AF_UNIX) };
t 'unpack un 4', sub { unpack_sockaddr_un(pack "S a2", AF_UNIX,"ab") };
t 'unpack un fam', sub { unpack_sockaddr_un(pack_sockaddr_in(80,$in)) };
t 'unpack un fam110', sub { unpack_sockaddr_un(pack "S x108", AF_INET) };
t 'unpack un 1', sub { unpack_sockaddr_un("a") };
t 'unpack un undef', sub { unpack_sockaddr_un(undef) };

# expect: un: 01002f746d702f78000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
# expect: un abstract: 010000616263
# expect: un empty: 0100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
# expect: un undef: ERR[Undefined path for Socket::pack_sockaddr_un at socket-module/unix-addresses.pl line 9.]
# expect: un none: ERR[Usage: Socket::pack_sockaddr_un(pathname) at socket-module/unix-addresses.pl line 10.]
# expect: un long: 0100787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878
# expect: un 108: 0100787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878
# expect: un wide: ERR[Wide character in subroutine entry at socket-module/unix-addresses.pl line 13.]
# expect: unpack un: 2f746d702f78
# expect: unpack un abs: 00616263
# expect: unpack un abs full: 006162630000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
# expect: unpack un short: ERR[Bad address family for Socket::unpack_sockaddr_un, got 25185, should be 1 at socket-module/unix-addresses.pl line 17.]
# expect: unpack un famonly: 
# expect: unpack un 4: 6162
# expect: unpack un fam: ERR[Bad address family for Socket::unpack_sockaddr_un, got 2, should be 1 at socket-module/unix-addresses.pl line 20.]
# expect: unpack un fam110: ERR[Bad address family for Socket::unpack_sockaddr_un, got 2, should be 1 at socket-module/unix-addresses.pl line 21.]
# expect: unpack un 1: ERR[Bad address family for Socket::unpack_sockaddr_un, got 97, should be 1 at socket-module/unix-addresses.pl line 22.]
# expect: unpack un undef: ERR[Undefined address for Socket::unpack_sockaddr_un at socket-module/unix-addresses.pl line 23.]
# expect-error: Path length (200) is longer than maximum supported length (108) and will be truncated at socket-module/unix-addresses.pl line 11.
