# IO::Socket::INET refuses hosts from outside, not port numbers.
use strict;
use warnings;
use Scalar::Util qw(tainted);
my ($t, $n) = @ARGV;
my $c = "clean";
sub show { my $what = shift; print "$what:", (map { tainted($_) ? " tainted" : " clean" } @_), "\n" }
use IO::Socket::INET;
my $none = substr $t, 0, 0;
sub try { my ($what, @options) = @_; print "$what: ", eval { IO::Socket::INET->new(@options); 1 } ? "fine" : $@ =~ s/ while .*//sr, "\n" }
my $listener = IO::Socket::INET->new(Listen => 5, LocalAddr => "127.0.0.1") or die;
my $port = $listener->sockport;
show 'port', $port;
try 'clean', PeerAddr => "127.0.0.1", PeerPort => $port;
try 'peer port', PeerAddr => "127.0.0.1", PeerPort => "$port$none";
try 'peer', PeerAddr => "127.0.0.1$none", PeerPort => $port;
try 'local', LocalAddr => "127.0.0.1$none", Listen => 1;
try 'local port', LocalAddr => "127.0.0.1", LocalPort => "0$none", Listen => 1;
my $client = IO::Socket::INET->new(PeerAddr => "127.0.0.1", PeerPort => $port) or die;
my $server;
while ($server = $listener->accept) { last if $server->peerport == $client->sockport }
print $server "line\n";
close $server;
show 'line', scalar <$client>;
show 'addresses', $client->peerhost, $client->sockhost;

# switches: -T
# args: abc 5
# expect: port: clean
# expect: clean: fine
# expect: peer port: fine
# expect: peer: Insecure dependency in connect
# expect: local: Insecure dependency in bind
# expect: local port: fine
# expect: line: tainted
# expect: addresses: clean clean
