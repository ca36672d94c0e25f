# SPDX-License-Identifier: MIT
# IO::Socket::UNIX: paths, abstract names, failures, socketpair
use strict; use warnings; use IO::Socket::UNIX; my $d = "$ENV{TMPDIR}/u$$"; mkdir $d; $SIG{__WARN__}=sub{print "W:@_"};
sub d { join ",", map { defined $_ ? $_ =~ s/\Q$d\E/DIR/gr : 'undef' } @_ }
my $l = IO::Socket::UNIX->new(Local=>"$d/s", Listen=>3) or die; print ref $l, " ", d($l->hostpath), " peer ", d($l->peerpath), " ", $l->sockdomain, $l->socktype, d($l->protocol), "\n";
my $c = IO::Socket::UNIX->new(Peer=>"$d/s"); print ref $c, d($c->hostpath), " ", d($c->peerpath), "\n"; my $a = $l->accept; print d($a->hostpath), " ", d($a->peerpath), "\n"; print $c "hi\n"; print $a->getline;
$c = IO::Socket::UNIX->new("$d/s"); print ref $c, "\n";
sub t { my ($n,@a)=@_; undef $@; $! = 0; my $s = IO::Socket::UNIX->new(@a); print "$n: ", $s ? "ok ".d($s->socktype, $s->hostpath, $s->peerpath) : "FAIL ".d($@, $!, $IO::Socket::errstr), "\n"; }
t 'none', Peer=>"$d/none"; t 'in use', Local=>"$d/s", Listen=>1; t 'nodir', Local=>"$d/x/y"; t 'dgram', Type=>SOCK_DGRAM, Local=>"$d/dg"; t 'dgram peer', Type=>SOCK_DGRAM, Peer=>"$d/dg"; t 'wrong type', Type=>SOCK_DGRAM, Peer=>"$d/s"; t 'nothing'; t 'type', Type=>SOCK_STREAM; t 'timeout', Peer=>"$d/s", Timeout=>1; t 'Listen0', Local=>"$d/l0", Listen=>0; t 'blocking', Peer=>"$d/s", Blocking=>0; t 'seqpacket', Type=>SOCK_SEQPACKET, Local=>"$d/sq", Listen=>1;  t 'bad', Foo=>1;
{ my $x = IO::Socket::UNIX->new(Local=>"\0nacre-q$$", Listen=>1); print $x->hostpath eq "\0nacre-q$$" ? "the name" : "?", "\n"; my $y = IO::Socket::UNIX->new(Peer=>"\0nacre-q$$"); print ref $y, " ", d($x->accept ? 1:0), "\n"; print d($y->peerpath eq "\0nacre-q$$"), "\n"; }
print eval { $l->hostpath(1); 1 } ? 1 : $@; print eval { $l->peerpath(1); 1 } ? 1 : $@; my ($x,$y) = IO::Socket::UNIX->socketpair(AF_UNIX, SOCK_STREAM, PF_UNSPEC); print d($x->hostpath, $x->peerpath, ref $x, $x->sockdomain), "\n"; print ref(IO::Socket->new(Domain=>AF_UNIX, Peer=>"$d/s")), "\n";
{ undef $@; $l->timeout(0.01); $l->accept for 1..5; print "acc: ", d(scalar $l->accept), " $@\n" }
system "rm -rf $d";

# expect: IO::Socket::UNIX DIR/s peer undef 110
# expect: IO::Socket::UNIX DIR/s
# expect: DIR/s 
# expect: hi
# expect: IO::Socket::UNIX
# expect: none: FAIL connect: No such file or directory,No such file or directory,connect: No such file or directory
# expect: in use: FAIL undef,Address already in use,connect: No such file or directory
# expect: nodir: FAIL undef,No such file or directory,connect: No such file or directory
# expect: dgram: ok 2,DIR/dg,undef
# expect: dgram peer: FAIL connect: Connection refused,Connection refused,connect: Connection refused
# expect: wrong type: FAIL connect: Protocol wrong type for socket,Protocol wrong type for socket,connect: Protocol wrong type for socket
# expect: nothing: ok undef,undef,undef
# expect: type: ok 1,,undef
# expect: timeout: ok 1,,DIR/s
# expect: Listen0: ok 1,DIR/l0,undef
# expect: blocking: ok 1,,DIR/s
# expect: seqpacket: ok 5,DIR/sq,undef
# expect: bad: ok 1,,undef
# expect: the name
# expect: IO::Socket::UNIX 1
# expect: 1
# expect: usage: $sock->hostpath() at io-socket/unix-domain.pl line 11.
# expect: usage: $sock->peerpath() at io-socket/unix-domain.pl line 11.
# expect: ,,IO::Socket::UNIX,1
# expect: IO::Socket::UNIX
# expect: acc: undef accept: timeout
