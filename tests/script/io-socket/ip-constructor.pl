# SPDX-License-Identifier: MIT
# IO::Socket::IP->new: every way to say where, and what is told when it fails
use strict; use warnings; use IO::Socket::IP; use Socket qw(:all); use Errno qw(EINPROGRESS EWOULDBLOCK);
$SIG{__WARN__} = sub { print "WARN: ", $_[0] =~ s{at \S+/\S+ line \d+}{at LIB}r };
sub d { join ",", map { defined $_ ? $_ : 'undef' } @_ }
my $l = IO::Socket::IP->new(Listen=>50, LocalHost=>"127.0.0.1") or die "$@"; my $p = $l->sockport; print ref $l, " ", d($l->sockhost, $l->sockdomain, $l->socktype, $l->protocol, length $l->sockaddr, $l->sockservice eq $l->sockport), "\n";
my $free = do { my $x = IO::Socket::IP->new(Listen=>1, LocalAddr=>"127.0.0.1"); $x->sockport };
sub t { my ($n,@a)=@_; undef $@; local $! = 0; my $s = eval { my $s = IO::Socket::IP->new(@a); $s or print "$n: FAIL ", d($@) =~ s/ at \S+ line.*//sr, " | ", $!, " | ", d($IO::Socket::errstr) ,"\n"; $s || 0 }; defined $s or print "$n: DIED $@"; $s or return; print "$n: ok ", d($s->sockdomain, $s->socktype, $s->protocol, defined $s->connected ? 1:0, $s->blocking ? 1:0), "\n"; $s }
t 'one arg', "127.0.0.1:$p"; t 'addr', PeerAddr=>"127.0.0.1", PeerPort=>$p; t 'host service', PeerHost=>"127.0.0.1", PeerService=>$p; t 'name', PeerHost=>"localhost", PeerService=>$p; t 'service(n)', PeerHost=>"127.0.0.1", PeerService=>"nosuch($p)"; t 'service bad', PeerHost=>"127.0.0.1", PeerService=>"nosuch"; t 'bad host', PeerHost=>"no-such.invalid", PeerService=>80; t 'bad local', LocalHost=>"no-such.invalid", Listen=>1; t 'refused', PeerHost=>"127.0.0.1", PeerPort=>$free; t 'refused tmo', PeerHost=>"127.0.0.1", PeerPort=>$free, Timeout=>2; t 'tmo ok', PeerHost=>"127.0.0.1", PeerPort=>$p, Timeout=>2; t 'no port', PeerHost=>"127.0.0.1"; t 'one arg noport', "127.0.0.1"; t 'udp', PeerHost=>"127.0.0.1", PeerPort=>9, Proto=>'udp'; t 'udp type', PeerHost=>"127.0.0.1", PeerPort=>9, Type=>SOCK_DGRAM; t 'proto num', PeerHost=>"127.0.0.1", PeerPort=>$p, Proto=>IPPROTO_TCP; t 'bad proto', PeerHost=>"127.0.0.1", PeerPort=>9, Proto=>'foo'; t 'family', Family=>AF_INET, Proto=>'udp'; t 'family6', Family=>AF_INET6; t 'nothing'; t 'type', Type=>SOCK_DGRAM; t 'in use', LocalHost=>"127.0.0.1", LocalPort=>$p, Listen=>1; t 'reuse', LocalHost=>"127.0.0.1", LocalPort=>0, Listen=>1, ReuseAddr=>1, ReusePort=>1; t 'not local', LocalHost=>"192.0.2.1", Listen=>1; t 'v6', LocalHost=>"::1", Listen=>1, V6Only=>1; t 'local port', LocalPort=>0, Listen=>1, Family=>AF_INET; t 'bcast', Proto=>'udp', Family=>AF_INET, Broadcast=>1; t 'multihomed 0', PeerHost=>"127.0.0.1", PeerPort=>$p, MultiHomed=>0; t 'multihomed 1', PeerHost=>"127.0.0.1", PeerPort=>$p, MultiHomed=>1; t 'peeraddrinfo', PeerAddrInfo=>[(getaddrinfo("127.0.0.1",$p,{socktype=>SOCK_STREAM}))[1..1]]; t 'peeraddrinfo bad', PeerAddrInfo=>3; t 'localaddrinfo', LocalAddrInfo=>[(getaddrinfo("127.0.0.1",0,{socktype=>SOCK_STREAM}))[1..1]], Listen=>1; t 'sockopts', LocalHost=>"127.0.0.1", Listen=>1, Sockopts=>[[SOL_SOCKET,SO_REUSEADDR],[SOL_SOCKET,SO_KEEPALIVE,pack("i",1)]]; t 'local and peer', LocalHost=>"127.0.0.1", PeerHost=>"127.0.0.1", PeerPort=>$p; t 'v6 peer refused', "[::1]:$free"; t 'listen undef', LocalHost=>"127.0.0.1"; t 'mixed', LocalHost=>"::1", PeerHost=>"127.0.0.1", PeerPort=>$p; t 'sockopts bad', Sockopts=>3, LocalHost=>"127.0.0.1";t 'sockopts bad2', Sockopts=>[3], LocalHost=>"127.0.0.1"; t 'localhost port in host', LocalHost=>"127.0.0.1:0", Listen=>1; t 'unknown arg', Frob=>1, Family=>AF_INET;

# expect: IO::Socket::IP 127.0.0.1,2,1,6,4,1
# expect: one arg: ok 2,1,6,1,1
# expect: addr: ok 2,1,6,1,1
# expect: host service: ok 2,1,6,1,1
# expect: name: ok 2,1,6,1,1
# expect: service(n): ok 2,1,6,1,1
# expect: service bad: FAIL Servname not supported for ai_socktype | Invalid argument | undef
# expect: bad host: FAIL Name or service not known | Invalid argument | undef
# expect: bad local: FAIL Name or service not known | Invalid argument | undef
# expect: refused: FAIL Connection refused | Connection refused | undef
# expect: refused tmo: FAIL Connection refused | Connection refused | undef
# expect: tmo ok: ok 2,1,6,1,1
# expect: no port: DIED Expected 'PeerService' at io-socket/ip-constructor.pl line 8.
# expect: one arg noport: DIED Expected 'PeerService' at io-socket/ip-constructor.pl line 8.
# expect: udp: ok 2,2,17,1,1
# expect: udp type: ok 2,2,17,1,1
# expect: proto num: ok 2,1,6,1,1
# expect: bad proto: DIED Unrecognised protocol foo at io-socket/ip-constructor.pl line 8.
# expect: family: ok 2,2,17,1,1
# expect: family6: ok 10,1,6,1,1
# expect: nothing: ok undef,undef,undef,1,0
# expect: type: ok 10,2,17,1,1
# expect: in use: FAIL Address already in use | Address already in use | undef
# expect: reuse: ok 2,1,6,1,1
# expect: not local: FAIL Cannot assign requested address | Cannot assign requested address | undef
# expect: v6: ok 10,1,6,1,1
# expect: local port: ok 2,1,6,1,1
# expect: bcast: ok 2,2,17,1,1
# expect: multihomed 0: DIED Cannot disable the MultiHomed parameter at io-socket/ip-constructor.pl line 8.
# expect: multihomed 1: ok 2,1,6,1,1
# expect: peeraddrinfo: ok 2,1,6,1,1
# expect: peeraddrinfo bad: DIED Expected 'PeerAddrInfo' to be an ARRAY ref at io-socket/ip-constructor.pl line 8.
# expect: localaddrinfo: ok 2,1,6,1,1
# expect: sockopts: ok 2,1,6,1,1
# expect: local and peer: ok 2,1,6,1,1
# expect: v6 peer refused: FAIL Connection refused | Connection refused | undef
# expect: listen undef: ok 2,1,6,1,1
# expect: mixed: ok 10,1,6,1,1
# expect: sockopts bad: DIED Expected 'Sockopts' to be an ARRAY ref at io-socket/ip-constructor.pl line 8.
# expect: sockopts bad2: DIED Bad Sockopts item - expected ARRAYref at io-socket/ip-constructor.pl line 8.
# expect: localhost port in host: ok 2,1,6,1,1
# expect: unknown arg: ok 2,1,6,1,1
