# SPDX-License-Identifier: MIT
# sockaddr_family
use strict; use warnings; use Socket qw(:all);
sub t { my ($n,$c)=@_; my @r = eval { $c->() }; my $e=$@; $e =~ s/\s+$//; print "$n: ", ($e ? "ERR[$e]" : join(",", map { defined $_ ? unpack("H*",$_) : 'undef' } @r)), "\n" }
my $in = "\x7f\0\0\1";
t 'family', sub { sockaddr_family(pack_sockaddr_in(80,$in)) };
t 'family short', sub { sockaddr_family("a") };
t 'family empty', sub { sockaddr_family("") };
t 'family undef', sub { sockaddr_family(undef) };
t 'family none', sub { &sockaddr_family() };
t 'family 3', sub { sockaddr_family("\2\0a") };

# expect: family: 32
# expect: family short: ERR[Bad arg length for Socket::sockaddr_family, length is 1, should be at least 2 at socket-module/family.pl line 7.]
# expect: family empty: ERR[Bad arg length for Socket::sockaddr_family, length is 0, should be at least 2 at socket-module/family.pl line 8.]
# expect: family undef: ERR[Bad arg length for Socket::sockaddr_family, length is 0, should be at least 2 at socket-module/family.pl line 9.]
# expect: family none: ERR[Usage: Socket::sockaddr_family(sockaddr) at socket-module/family.pl line 10.]
# expect: family 3: 32
# expect-error: Use of uninitialized value in subroutine entry at socket-module/family.pl line 9.
