# SPDX-License-Identifier: MIT
# send and recv on UDP sockets keep who the peer is; accept that times out
use IO::Socket; eval { undef $@; my $s = IO::Socket::INET->new(PeerAddr=>"127.0.0.1"); print "[$@] [$IO::Socket::errstr]\n"; };
my $s = IO::Socket::INET->new(PeerAddr=>"127.0.0.1:1"); print "[$@]", $!+0, "\n"; 
$s = IO::Socket::INET->new(Listen=>1,LocalAddr=>"127.0.0.1"); print "[$@]\n"; 
{ local $@ = "x"; my $r = $s->accept if 0; $s->timeout(0.05); $r = $s->accept; print "[$@] $!\n"; }
my $u = IO::Socket::INET->new(Proto=>'udp',LocalAddr=>"127.0.0.1"); my $v = IO::Socket::INET->new(Proto=>'udp', LocalAddr=>'127.0.0.1'); print $v->send("x",0,pack_sockaddr_in($u->sockport, INADDR_LOOPBACK)), " "; my $from = $u->recv(my $b, 5); print $b, " ", $u->peerport == $v->sockport ? 1:0, " ", defined $u->connected ? 1:0, " ", $u->peerhost, "\n"; print $u->send("re"), " "; $v->recv($b,10); print $b, " ", $v->peerhost, "\n";
my $w = IO::Socket::INET->new(Proto=>'udp'); print eval { $w->send("x"); 1 } ? 1 : $@; print ref(IO::Socket::INET->new(Proto=>'udp')->bind(0, INADDR_ANY)), "\n"; 

# expect: [IO::Socket::INET: Cannot determine remote port] [IO::Socket::INET: Cannot determine remote port]
# expect: [IO::Socket::INET: connect: Connection refused]111
# expect: [IO::Socket::INET: connect: Connection refused]
# expect: [accept: timeout] Connection timed out
# expect: 1 x 1 0 127.0.0.1
# expect: 2 re 127.0.0.1
# expect: send: Cannot determine peer address at io-socket/datagrams-by-method.pl line 8.
# expect: IO::Socket::INET
