# SPDX-License-Identifier: MIT
# What the methods say when they are called with the wrong arguments, or on what is no socket yet
use strict; use warnings; use IO::Socket::INET;
for my $m (qw(bind listen connect accept sockname peername send recv shutdown socket socketpair sockopt getsockopt setsockopt timeout connected sockdomain socktype protocol atmark close peeraddr sockaddr peerhost sockport)) { my @r = eval { IO::Socket::INET->new->$m() }; print "$m(): ", $@ || join(",", map { $_ // 'undef' } @r) . "\n"; @r = eval { IO::Socket::INET->new->$m(1..6) }; print "$m(6): ", $@ || join(",", map { ref $_ ? ref $_ : $_ // 'undef' } @r) . "\n";  }
print eval { IO::Socket->new(Foo=>1) } // "undef $@", "\n"; print eval { IO::Socket->new(Domain=>77) } // "undef $@", "\n"; print ref(IO::Socket->new), "\n"; print ref(IO::Socket->new(Domain=>AF_INET, Listen=>1, LocalAddr=>'127.0.0.1')), "\n"; 

# expect: bind(): usage: $sock->bind(NAME) or $sock->bind(PORT, ADDR) at io-socket/usage.pl line 4.
# expect: bind(6): usage: $sock->bind(NAME) or $sock->bind(PORT, ADDR) at io-socket/usage.pl line 4.
# expect: listen(): undef
# expect: listen(6): usage: $sock->listen([QUEUE]) at io-socket/usage.pl line 4.
# expect: connect(): usage: $sock->connect(NAME) or $sock->connect(PORT, ADDR) at io-socket/usage.pl line 4.
# expect: connect(6): usage: $sock->connect(NAME) or $sock->connect(PORT, ADDR) at io-socket/usage.pl line 4.
# expect: accept(): 
# expect: accept(6): usage $sock->accept([PKG]) at io-socket/usage.pl line 4.
# expect: sockname(): undef
# expect: sockname(6): usage: $sock->sockname() at io-socket/usage.pl line 4.
# expect: peername(): undef
# expect: peername(6): usage: $sock->peername() at io-socket/usage.pl line 4.
# expect: send(): usage: $sock->send(BUF, [FLAGS, [TO]]) at io-socket/usage.pl line 4.
# expect: send(6): usage: $sock->send(BUF, [FLAGS, [TO]]) at io-socket/usage.pl line 4.
# expect: recv(): usage: $sock->recv(BUF, LEN [, FLAGS]) at io-socket/usage.pl line 4.
# expect: recv(6): usage: $sock->recv(BUF, LEN [, FLAGS]) at io-socket/usage.pl line 4.
# expect: shutdown(): usage: $sock->shutdown(HOW) at io-socket/usage.pl line 4.
# expect: shutdown(6): usage: $sock->shutdown(HOW) at io-socket/usage.pl line 4.
# expect: socket(): usage: $sock->socket(DOMAIN, TYPE, PROTOCOL) at io-socket/usage.pl line 4.
# expect: socket(6): usage: $sock->socket(DOMAIN, TYPE, PROTOCOL) at io-socket/usage.pl line 4.
# expect: socketpair(): usage: IO::Socket->socketpair(DOMAIN, TYPE, PROTOCOL) at io-socket/usage.pl line 4.
# expect: socketpair(6): usage: IO::Socket->socketpair(DOMAIN, TYPE, PROTOCOL) at io-socket/usage.pl line 4.
# expect: sockopt(): $sock->setsockopt(LEVEL, OPTNAME, OPTVAL) at io-socket/usage.pl line 4.
# expect: sockopt(6): $sock->setsockopt(LEVEL, OPTNAME, OPTVAL) at io-socket/usage.pl line 4.
# expect: getsockopt(): $sock->getsockopt(LEVEL, OPTNAME) at io-socket/usage.pl line 4.
# expect: getsockopt(6): $sock->getsockopt(LEVEL, OPTNAME) at io-socket/usage.pl line 4.
# expect: setsockopt(): $sock->setsockopt(LEVEL, OPTNAME, OPTVAL) at io-socket/usage.pl line 4.
# expect: setsockopt(6): $sock->setsockopt(LEVEL, OPTNAME, OPTVAL) at io-socket/usage.pl line 4.
# expect: timeout(): undef
# expect: timeout(6): usage: $sock->timeout([VALUE]) at io-socket/usage.pl line 4.
# expect: connected(): undef
# expect: connected(6): usage: $sock->connected() at io-socket/usage.pl line 4.
# expect: sockdomain(): undef
# expect: sockdomain(6): usage: $sock->sockdomain() at io-socket/usage.pl line 4.
# expect: socktype(): undef
# expect: socktype(6): usage: $sock->socktype() at io-socket/usage.pl line 4.
# expect: protocol(): undef
# expect: protocol(6): usage: $sock->protocol() at io-socket/usage.pl line 4.
# expect: atmark(): undef
# expect: atmark(6): usage: $sock->atmark() at io-socket/usage.pl line 4.
# expect: close(): 
# expect: close(6): usage: $sock->close() at io-socket/usage.pl line 4.
# expect: peeraddr(): undef
# expect: peeraddr(6): usage: $sock->peeraddr() at io-socket/usage.pl line 4.
# expect: sockaddr(): undef
# expect: sockaddr(6): usage: $sock->sockaddr() at io-socket/usage.pl line 4.
# expect: peerhost(): undef
# expect: peerhost(6): usage: $sock->peerhost() at io-socket/usage.pl line 4.
# expect: sockport(): undef
# expect: sockport(6): usage: $sock->sockport() at io-socket/usage.pl line 4.
# expect: undef IO::Socket: Cannot configure a generic socket at io-socket/usage.pl line 5.
# expect:
# expect: undef IO::Socket: Unsupported socket domain at io-socket/usage.pl line 5.
# expect:
# expect: IO::Socket
# expect: IO::Socket::INET
