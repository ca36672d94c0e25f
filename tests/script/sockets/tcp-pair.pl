# socket, bind, listen, connect, accept: bytes both ways over loopback, addresses, shutdown
use strict; use warnings;
my ($inet, $stream, $tcp) = (2, 1, 6);
my $local = pack 'S n a4 x8', $inet, 0, pack('C4', 127, 0, 0, 1);
socket(my $server, $inet, $stream, $tcp) or die "socket: $!";
setsockopt($server, 1, 2, pack('l', 1)) or die "setsockopt: $!";
bind($server, $local) or die "bind: $!";
listen($server, 5) or die "listen: $!";
my ($family, $port, $host) = unpack 'S n a4', getsockname $server;
print "family $family port ", ($port > 0 ? 'given' : 'none'), ' host ', join('.', unpack 'C4', $host), "\n";
defined(my $pid = fork) or die;
if (!$pid) {
    close $server;
    socket(CLIENT, $inet, $stream, $tcp) or die;
    connect(CLIENT, pack('S n a4 x8', $inet, $port, $host)) or die "connect: $!";
    select((select(CLIENT), $| = 1)[0]);
    print CLIENT "hello from the child\n";
    my $answer = <CLIENT>;
    print CLIENT "got: $answer";
    shutdown(CLIENT, 1);
    my @rest = <CLIENT>;
    exit scalar @rest;
}
my $peer = accept(my $client, $server) or die "accept: $!";
my (undef, $peer_port) = unpack 'S n', $peer;
print 'peer ', ($peer eq getpeername($client) ? 'is' : 'is not'), " getpeername's\n";
print 'fileno ', (fileno($client) > 2 ? 'ok' : 'low'), "\n";
my $line = <$client>;
print "server read: $line";
$client->autoflush(1) if $client->can('autoflush');
select((select($client), $| = 1)[0]);
print $client "welcome\n";
print 'server read: ', scalar <$client>;
print 'then ', (defined(my $more = <$client>) ? 'more' : 'the end'), "\n";
print $client "one\ntwo\nthree\n";
close $client or die;
waitpid $pid, 0;
print 'child counted ', $? >> 8, "\n";
print 'option ', unpack('i', getsockopt($server, 1, 2)), "\n";

# expect: family 2 port given host 127.0.0.1
# expect: peer is getpeername's
# expect: fileno ok
# expect: server read: hello from the child
# expect: server read: got: welcome
# expect: then the end
# expect: child counted 3
# expect: option 1
