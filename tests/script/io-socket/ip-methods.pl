# SPDX-License-Identifier: MIT
# IO::Socket::IP: names of both ends, connecting without waiting, the next address after a failure
use strict; use warnings; use IO::Socket::IP; use Socket qw(:all); use Errno qw(EINPROGRESS EWOULDBLOCK);
$SIG{__WARN__} = sub { print "WARN: ", $_[0] =~ s{at \S+/\S+ line \d+}{at LIB}r };
sub d { join ",", map { defined $_ ? $_ : 'undef' } @_ }
my $l = IO::Socket::IP->new(Listen=>50, LocalHost=>"127.0.0.1") or die "$@"; my $p = $l->sockport; print ref $l, " ", d($l->sockhost, $l->sockdomain, $l->socktype, $l->protocol, length $l->sockaddr, $l->sockservice eq $l->sockport), "\n";
my $free = do { my $x = IO::Socket::IP->new(Listen=>1, LocalAddr=>"127.0.0.1"); $x->sockport };
my $c = IO::Socket::IP->new("127.0.0.1:$p"); my $a; do { $a = $l->accept } until $a->peerport == $c->sockport; print ref $a, " ", d($c->peerhost, $c->peerport == $p, $c->peerservice == $p, $c->peerhostname, $c->sockhostname, length $c->peeraddr, scalar(my @x = $c->peerhost_service(1)), ($c->sockhost_service(1))[0]), "\n";
print $c "hello\n"; print $a->getline; print d(IO::Socket::IP->join_addr("::1", 80), IO::Socket::IP->join_addr("h", 80), IO::Socket::IP->join_addr("1.2.3.4","http"), IO::Socket::IP->join_addr("h",undef)), "\n"; print d(map { IO::Socket::IP->split_addr($_) } "hostname:http", "192.0.2.1:80", "[2001:db8::1]:80", "something.else", "::1", "[::1]", "a:b(9)", "h:"), "\n";
my $i = $c->as_inet; print ref $i, " ", $i->peerport == $p, "\n"; print IO::Socket::IP->CAN_DISABLE_V6ONLY ? 1 : 0, "\n"; print d(map { $c->can($_) ? 1 : 0 } qw(accept connect timeout sockhost_service peername connected)), "\n";
{ my $s = IO::Socket::IP->new(PeerHost=>"127.0.0.1", PeerPort=>$p, Blocking=>0); print d(defined $s ? 1:0, $s->blocking ? 1:0), "\n"; while (!$s->connect and ($! == EINPROGRESS or $! == EWOULDBLOCK)) { my $w=''; vec($w, fileno $s, 1)=1; select undef,$w,undef,undef } print defined $s->connected ? "connected\n":"no $!\n"; }
{ my $s = IO::Socket::IP->new(PeerHost=>"127.0.0.1", PeerPort=>$free, Blocking=>0); print d(defined $s ? 1:0), "\n"; if ($s) { my $r; while (!($r=$s->connect) and ($! == EINPROGRESS or $! == EWOULDBLOCK)) { my $w=''; vec($w, fileno $s, 1)=1; select undef,$w,undef,undef } print $r ? "connected\n" : "no $!\n" } }
{ my ($e,@ai) = getaddrinfo("127.0.0.1",$p,{socktype=>SOCK_STREAM}); my ($e2,@bad) = getaddrinfo("127.0.0.1",$free,{socktype=>SOCK_STREAM}); my $s = IO::Socket::IP->new(PeerAddrInfo=>[@bad,@ai]); print $s ? "second ".($s->peerport==$p) : "no $@", "\n"; $s = IO::Socket::IP->new(PeerAddrInfo=>[@bad,@ai], Blocking=>0); my $fd = fileno $s; while (!$s->connect and ($! == EINPROGRESS or $! == EWOULDBLOCK)) { my $w=''; vec($w, fileno $s, 1)=1; select undef,$w,undef,undef } print $s->peerport == $p ? "nb second\n" : "no\n", fileno $s == $fd ? "same fd\n":"other\n"; }
{ my $s = IO::Socket::IP->new(Family=>AF_INET, Proto=>'udp', LocalHost=>'127.0.0.1'); my $r = IO::Socket::IP->new(Proto=>'udp', PeerHost=>'127.0.0.1', PeerPort=>$s->sockport); print $r->send("dg"), " "; $s->recv(my $b, 10); print "$b ", $s->peerport == $r->sockport ? 1:0, "\n"; }
print ref(IO::Socket->new(Domain=>AF_INET, Listen=>1, LocalHost=>"127.0.0.1")), "\n"; IO::Socket::IP->import("-register"); print ref(IO::Socket->new(Domain=>AF_INET, Listen=>1, LocalHost=>"127.0.0.1")), "\n";
{ my $x = IO::Socket::IP->new(LocalHost=>"::1", Listen=>1); print $x ? d($x->sockdomain, $x->sockhost) : "no6", "\n"; if ($x) { my $y = IO::Socket::IP->new(PeerHost=>"::1", PeerPort=>$x->sockport); print d($y->peerhost, $y->peerport == $x->sockport), "\n"; print eval { $y->as_inet; 1} ? 1 : $@; } }
print d(eval { IO::Socket::IP->new(Family=>AF_INET)->connect; 1 }), "$@\n"; print d((IO::Socket::IP->new(Family=>AF_INET))->peerhost, $l->peerport, scalar $l->peerhost_service), "\n";

# expect: IO::Socket::IP 127.0.0.1,2,1,6,4,1
# expect: IO::Socket::IP 127.0.0.1,1,1,localhost,localhost,4,2,127.0.0.1
# expect: hello
# expect: [::1]:80,h:80,1.2.3.4:http,h
# expect: hostname,http,192.0.2.1,80,2001:db8::1,80,something.else,undef,::1,undef,::1,undef,a,b(9),h,undef
# expect: IO::Socket::INET 1
# expect: 1
# expect: 1,1,1,1,1,1
# expect: 1,0
# expect: connected
# expect: 1
# expect: no Connection refused
# expect: second 1
# expect: nb second
# expect: same fd
# expect: 2 dg 1
# expect: IO::Socket::INET
# expect: IO::Socket::IP
# expect: 10,::1
# expect: ::1,1
# expect: Cannot downgrade a non-PF_INET socket to IO::Socket::INET at io-socket/ip-methods.pl line 16.
# expect: 1
# expect: undef,undef,undef
