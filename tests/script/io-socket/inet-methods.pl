# SPDX-License-Identifier: MIT
# The methods of a connection: options, timeouts, shutdown, send and recv, accept into another class
use strict; use warnings; use IO::Socket::INET; use Errno;
$SIG{__WARN__} = sub { print "WARN: ", $_[0] =~ s{at /usr\S+ line \d+}{at LIB}r };
sub t { my ($n,@a)=@_; local $!; my $s = eval { IO::Socket::INET->new(@a) }; my $e=$IO::Socket::errstr; if (!$s) { print "$n: FAIL $e | errstr ", $IO::Socket::errstr // 'undef', " | errno ", $!, "\n"; return } my $st = $s->socktype; print "$n: ok type $st proto ", $s->protocol, " domain ", $s->sockdomain, " conn ", defined $s->connected ? 1:0, " peer ", (defined $s->connected ? $s->peerhost : ''), "\n"; $s }
my $l = IO::Socket::INET->new(Listen=>50, LocalAddr=>"127.0.0.1", Proto=>"tcp") or die; my $p = $l->sockport; $p or die;
sub p { my $x = shift; $x =~ s/\b$p\b/PORT/g; $x }
my $free = do { my $x = IO::Socket::INET->new(Listen=>1, LocalAddr=>"127.0.0.1"); $x->sockport };
print "listen: ", p($l->sockhost), " ", $l->sockport == $p, " ", unpack("H*",$l->sockaddr), " ", defined $l->peerhost ? 1:'undef', " ", defined $l->peerport ? 1 : 'undef', " ", defined $l->peeraddr ? 1:'undef', "\n";
my $c = IO::Socket::INET->new("127.0.0.1:$p"); my $a = $l->accept; print ref $a, " ", $a->peerport == $c->sockport, " ", $a->sockport == $p, " ", $c->peerport == $p, " ", $c->peerhost, "\n";
print "timeout ", $c->timeout // 'undef', " ", $c->timeout(5) // 'undef', " ", $c->timeout, "\n";
print "send ", $c->send("hello"), " ", defined $a->recv(my $b, 10) ? "[$b]" : "undef $!", "\n"; print "peername ", length($c->peername), length($a->sockname), length $c->connected, "\n";
print "blocking ", $c->blocking, " ", $c->blocking(0), " ", $c->blocking, " ", defined $c->sysread($b,1) ? 1 : $!{EAGAIN} ? "EAGAIN":"$!", "\n"; print "sockopt ", $c->sockopt(SO_KEEPALIVE), " ", $c->sockopt(SO_KEEPALIVE,1), " ", $c->sockopt(SO_KEEPALIVE) ? 1:0, " ", $c->getsockopt(SOL_SOCKET,SO_TYPE), " ", length $c->getsockopt(SOL_SOCKET, SO_LINGER), " ", $c->setsockopt(SOL_SOCKET, SO_LINGER, pack("ii",0,0)), "\n";
print "shutdown ", $c->shutdown(1), " ", $a->getline // 'eof', " ", $c->shutdown(2), " ", $c->shutdown(2), "\n"; print "atmark ", $a->atmark, "\n"; print "close ", $c->close, " ", defined $c->connected ? 1:'undef', " ", defined $c->peerport ? 1 : 'undef', "\n";
{ my ($x,$y) = IO::Socket->socketpair(AF_UNIX,SOCK_STREAM,PF_UNSPEC); print ref $x, ref $y, "\n"; print $x "a\n"; print $y->getline; print $x->sockdomain, $y->socktype, $x->protocol, "\n"; my @f = IO::Socket::INET->socketpair(AF_INET,SOCK_STREAM,0); print scalar(@f), "$!\n"; }
$l->timeout(0.1); print "accept timeout: ", defined $l->accept ? 1 : 'undef', "\n"; $l->blocking(0); $l->timeout(undef); print "accept nb: ", defined $l->accept ? 1:'undef', "\n"; my @z = $l->accept; print scalar(@z), "\n";
$c = IO::Socket::INET->new("127.0.0.1:$p"); { package My::S; our @ISA="IO::Socket::INET"; } print ref($l->accept("My::S")), "\n";

# expect: listen: 127.0.0.1 1 7f000001 undef undef undef
# expect: IO::Socket::INET 1 1 1 127.0.0.1
# expect: timeout undef undef 5
# expect: WARN: Use of uninitialized value $b in concatenation (.) or string at io-socket/inet-methods.pl line 12.
# expect: send 5 []
# expect: peername 161616
# expect: blocking 1 1 0 EAGAIN
# expect: sockopt 0 1 1 1 8 1
# expect: shutdown 1 eof 1 1
# expect: atmark 0 but true
# expect: close 1 undef undef
# expect: IO::SocketIO::Socket
# expect: a
# expect: 110
# expect: 0Operation not supported
# expect: accept timeout: undef
# expect: accept nb: undef
# expect: 0
# expect: My::S
