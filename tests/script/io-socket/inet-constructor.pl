# SPDX-License-Identifier: MIT
# IO::Socket::INET->new: every way to say where, and what $@ and $! hold when it fails
use strict; use warnings; use IO::Socket::INET; use Errno;
$SIG{__WARN__} = sub { print "WARN: ", $_[0] =~ s{at /usr\S+ line \d+}{at LIB}r };
sub t { my ($n,@a)=@_; local $!; my $s = eval { IO::Socket::INET->new(@a) }; my $e=$IO::Socket::errstr; if (!$s) { print "$n: FAIL $e | errstr ", $IO::Socket::errstr // 'undef', " | errno ", $!, "\n"; return } my $st = $s->socktype; print "$n: ok type $st proto ", $s->protocol, " domain ", $s->sockdomain, " conn ", defined $s->connected ? 1:0, " peer ", (defined $s->connected ? $s->peerhost : ''), "\n"; $s }
my $l = IO::Socket::INET->new(Listen=>50, LocalAddr=>"127.0.0.1", Proto=>"tcp") or die; my $p = $l->sockport; $p or die;
sub p { my $x = shift; $x =~ s/\b$p\b/PORT/g; $x }
my $free = do { my $x = IO::Socket::INET->new(Listen=>1, LocalAddr=>"127.0.0.1"); $x->sockport };
t 'plain', PeerAddr=>"127.0.0.1", PeerPort=>$p;
t 'one arg', "127.0.0.1:$p";
t 'one arg noport', "127.0.0.1";
t 'PeerHost', PeerHost=>"127.0.0.1", PeerPort=>$p;
t 'name', PeerAddr=>"localhost", PeerPort=>$p, Proto=>'tcp';
t 'service(n)', PeerAddr=>"127.0.0.1", PeerPort=>"nosuchserv($p)";
t 'in addr', PeerAddr=>"127.0.0.1:nosuch($p)";
t 'service bad', PeerAddr=>"127.0.0.1", PeerPort=>"nosuchserv";
t 'refused', PeerAddr=>"127.0.0.1", PeerPort=>$free;
t 'refused timeout', PeerAddr=>"127.0.0.1", PeerPort=>$free, Timeout=>2;
t 'ok timeout', PeerAddr=>"127.0.0.1", PeerPort=>$p, Timeout=>2;
t 'bad host', PeerAddr=>"no-such.invalid", PeerPort=>80;
t 'bad host tmo', PeerAddr=>"no-such.invalid", PeerPort=>80, Timeout=>3;
t 'bad local host', LocalAddr=>"no-such.invalid", LocalPort=>0, Listen=>1;
t 'bad proto', PeerAddr=>"127.0.0.1", PeerPort=>80, Proto=>'foo';
t 'proto num', PeerAddr=>"127.0.0.1", PeerPort=>$p, Proto=>6;
t 'no port', PeerAddr=>"127.0.0.1";
t 'no port udp', PeerAddr=>"127.0.0.1", Proto=>'udp';
t 'udp', PeerAddr=>"127.0.0.1", PeerPort=>$p, Proto=>'udp';
t 'udp unconnected', Proto=>'udp';
t 'udp local', Proto=>'udp', LocalAddr=>"127.0.0.1";
t 'tcp unconnected', Proto=>'tcp';
t 'type only', Type=>SOCK_DGRAM;
t 'type conflict', Type=>SOCK_DGRAM, Proto=>'tcp';
t 'in use', Listen=>1, LocalAddr=>"127.0.0.1", LocalPort=>$p;
t 'in use reuse', Listen=>1, LocalAddr=>"127.0.0.1", LocalPort=>$p, ReuseAddr=>1;
t 'not local', Listen=>1, LocalAddr=>"192.0.2.1", LocalPort=>0;
t 'listen 0', Listen=>0, LocalAddr=>"127.0.0.1";
t 'nothing';
t 'empty addr', PeerAddr=>"", PeerPort=>80;
t 'undef addr', PeerAddr=>undef, PeerPort=>$p;
t 'bad local service', Listen=>1, LocalPort=>"zork";
t 'odd', "a","b","c";
t 'multihomed', PeerAddr=>"127.0.0.1", PeerPort=>$p, MultiHomed=>1;
t 'multihomed refused', PeerAddr=>"127.0.0.1", PeerPort=>$free, MultiHomed=>1;
t 'nonblocking', PeerAddr=>"127.0.0.1", PeerPort=>$p, Blocking=>0;
t 'raw', Type=>SOCK_RAW, Proto=>'icmp', PeerAddr=>"127.0.0.1" if $>;
t 'service', PeerAddr=>"127.0.0.1", PeerPort=>"http(80)";
t 'service udp', PeerAddr=>"127.0.0.1", PeerPort=>"domain", Proto=>'udp';
t 'service no proto', PeerAddr=>"127.0.0.1", PeerPort=>"ntp";
t 'bcast', Proto=>'udp', PeerAddr=>'127.255.255.255', PeerPort=>9, Broadcast=>1;
t 'no bcast', Proto=>'udp', PeerAddr=>'255.255.255.255', PeerPort=>9;
t 'local too', PeerAddr=>"127.0.0.1", PeerPort=>$p, LocalAddr=>"127.0.0.2";
t 'ipv6 addr', PeerAddr=>"::1", PeerPort=>$p;

# expect: plain: ok type 1 proto 6 domain 2 conn 1 peer 127.0.0.1
# expect: one arg: ok type 1 proto 6 domain 2 conn 1 peer 127.0.0.1
# expect: one arg noport: FAIL IO::Socket::INET: Cannot determine remote port | errstr IO::Socket::INET: Cannot determine remote port | errno Invalid argument
# expect: PeerHost: ok type 1 proto 6 domain 2 conn 1 peer 127.0.0.1
# expect: name: ok type 1 proto 6 domain 2 conn 1 peer 127.0.0.1
# expect: service(n): ok type 1 proto 6 domain 2 conn 1 peer 127.0.0.1
# expect: in addr: ok type 1 proto 6 domain 2 conn 1 peer 127.0.0.1
# expect: service bad: FAIL IO::Socket::INET: Bad service 'nosuchserv' | errstr IO::Socket::INET: Bad service 'nosuchserv' | errno 
# expect: refused: FAIL IO::Socket::INET: connect: Connection refused | errstr IO::Socket::INET: connect: Connection refused | errno Connection refused
# expect: refused timeout: FAIL IO::Socket::INET: connect: Connection refused | errstr IO::Socket::INET: connect: Connection refused | errno Connection refused
# expect: ok timeout: ok type 1 proto 6 domain 2 conn 1 peer 127.0.0.1
# expect: bad host: FAIL IO::Socket::INET: Bad hostname 'no-such.invalid' | errstr IO::Socket::INET: Bad hostname 'no-such.invalid' | errno Invalid argument
# expect: bad host tmo: FAIL IO::Socket::INET: Bad hostname 'no-such.invalid' | errstr IO::Socket::INET: Bad hostname 'no-such.invalid' | errno Invalid argument
# expect: bad local host: FAIL IO::Socket::INET: Bad hostname 'no-such.invalid' | errstr IO::Socket::INET: Bad hostname 'no-such.invalid' | errno Invalid argument
# expect: bad proto: FAIL IO::Socket::INET: Bad protocol 'foo' | errstr IO::Socket::INET: Bad protocol 'foo' | errno 
# expect: proto num: ok type 1 proto 6 domain 2 conn 1 peer 127.0.0.1
# expect: no port: FAIL IO::Socket::INET: Cannot determine remote port | errstr IO::Socket::INET: Cannot determine remote port | errno Invalid argument
# expect: no port udp: ok type 2 proto 17 domain 2 conn 0 peer 
# expect: udp: ok type 2 proto 17 domain 2 conn 1 peer 127.0.0.1
# expect: udp unconnected: ok type 2 proto 17 domain 2 conn 0 peer 
# expect: udp local: ok type 2 proto 17 domain 2 conn 0 peer 
# expect: tcp unconnected: ok type 1 proto 6 domain 2 conn 0 peer 
# expect: type only: FAIL IO::Socket::INET: Protocol not supported | errstr IO::Socket::INET: Protocol not supported | errno Protocol not supported
# expect: type conflict: FAIL IO::Socket::INET: Protocol not supported | errstr IO::Socket::INET: Protocol not supported | errno Protocol not supported
# expect: in use: FAIL IO::Socket::INET: Address already in use | errstr IO::Socket::INET: Address already in use | errno Address already in use
# expect: in use reuse: FAIL IO::Socket::INET: Address already in use | errstr IO::Socket::INET: Address already in use | errno Address already in use
# expect: not local: FAIL IO::Socket::INET: Cannot assign requested address | errstr IO::Socket::INET: Cannot assign requested address | errno Cannot assign requested address
# expect: listen 0: ok type 1 proto 6 domain 2 conn 0 peer 
# expect: WARN: Use of uninitialized value $st in concatenation (.) or string at io-socket/inet-constructor.pl line 5.
# expect: nothing: ok type  proto WARN: Use of uninitialized value in print at io-socket/inet-constructor.pl line 5.
# expect:  domain WARN: Use of uninitialized value in print at io-socket/inet-constructor.pl line 5.
# expect:  conn 0 peer 
# expect: empty addr: FAIL IO::Socket::INET: Bad hostname '' | errstr IO::Socket::INET: Bad hostname '' | errno Invalid argument
# expect: undef addr: FAIL IO::Socket::INET: Bad hostname '' | errstr IO::Socket::INET: Bad hostname '' | errno Invalid argument
# expect: bad local service: FAIL IO::Socket::INET: Bad service 'zork' | errstr IO::Socket::INET: Bad service 'zork' | errno 
# expect: odd: ok type 1 proto 6 domain 2 conn 0 peer 
# expect: multihomed: ok type 1 proto 6 domain 2 conn 1 peer 127.0.0.1
# expect: multihomed refused: FAIL IO::Socket::INET: connect: Connection refused | errstr IO::Socket::INET: connect: Connection refused | errno Connection refused
# expect: nonblocking: ok type 1 proto 6 domain 2 conn 1 peer 127.0.0.1
# expect: service: FAIL IO::Socket::INET: connect: Connection refused | errstr IO::Socket::INET: connect: Connection refused | errno Connection refused
# expect: service udp: ok type 2 proto 17 domain 2 conn 1 peer 127.0.0.1
# expect: service no proto: ok type 2 proto 17 domain 2 conn 1 peer 127.0.0.1
# expect: bcast: ok type 2 proto 17 domain 2 conn 1 peer 127.255.255.255
# expect: no bcast: FAIL IO::Socket::INET: connect: Permission denied | errstr IO::Socket::INET: connect: Permission denied | errno Permission denied
# expect: local too: ok type 1 proto 6 domain 2 conn 1 peer 127.0.0.1
# expect: ipv6 addr: FAIL IO::Socket::INET: Bad hostname '::1' | errstr IO::Socket::INET: Bad hostname '::1' | errno Invalid argument
