# SPDX-License-Identifier: MIT
# Constants that this system does not have, and names that nobody has
use strict; use warnings; use Socket qw(:all);
sub t { my ($n,$c)=@_; my @r = eval { $c->() }; my $e=$@; $e =~ s/\s+$//; print "$n: ", ($e ? "ERR[$e]" : join(",", map { defined $_ ? unpack("H*",$_) : 'undef' } @r)), "\n" }
my $in = "\x7f\0\0\1";
t 'AF_802', sub { AF_802 };
t 'AF_802 m', sub { Socket->AF_802 };
t 'nonsense', sub { Socket::NONSENSE() };
t 'nonsense method', sub { Socket->nonsense };
t 'AI_IDN', sub { AI_IDN };
for my $n (qw(AF_INET AF_802 INADDR_ANY CR CRLF inet_aton pack_sockaddr_in sockaddr_in getaddrinfo IP_MTU sockaddr_family getnameinfo inet_pton pack_ip_mreq EAI_NODATA unpack_sockaddr_un)) { no strict 'refs'; print "$n proto ", (defined prototype("Socket::$n") ? "'".prototype("Socket::$n")."'" : 'undef'), " defined ", (defined &{"Socket::$n"} ? 1:0), " exists ", (exists &{"Socket::$n"} ?1:0), "\n" }

# expect: AF_802: ERR[Your vendor has not defined Socket macro AF_802, used at socket-module/missing-constants.pl line 6]
# expect: AF_802 m: ERR[Usage: Socket::AUTOLOAD() at socket-module/missing-constants.pl line 7.]
# expect: nonsense: ERR[NONSENSE is not a valid Socket macro at socket-module/missing-constants.pl line 8]
# expect: nonsense method: ERR[Usage: Socket::AUTOLOAD() at socket-module/missing-constants.pl line 9.]
# expect: AI_IDN: 3634
# expect: AF_INET proto '' defined 1 exists 1
# expect: AF_802 proto '' defined 0 exists 1
# expect: INADDR_ANY proto '' defined 1 exists 1
# expect: CR proto '' defined 1 exists 1
# expect: CRLF proto '' defined 1 exists 1
# expect: inet_aton proto undef defined 1 exists 1
# expect: pack_sockaddr_in proto undef defined 1 exists 1
# expect: sockaddr_in proto undef defined 1 exists 1
# expect: getaddrinfo proto undef defined 1 exists 1
# expect: IP_MTU proto '' defined 1 exists 1
# expect: sockaddr_family proto undef defined 1 exists 1
# expect: getnameinfo proto undef defined 1 exists 1
# expect: inet_pton proto undef defined 1 exists 1
# expect: pack_ip_mreq proto undef defined 1 exists 1
# expect: EAI_NODATA proto '' defined 1 exists 1
# expect: unpack_sockaddr_un proto undef defined 1 exists 1
