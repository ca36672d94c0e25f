# SPDX-License-Identifier: MIT
# Lines to an echo server by IO::Socket::INET and back.
use strict;
use warnings;
use IO::Socket::INET;

my $listener = IO::Socket::INET->new(LocalAddr => '127.0.0.1', Listen => 5, Proto => 'tcp') or die $@;
my $child    = fork // die $!;
if (!$child) {
    my $client = $listener->accept or die $!;
    $client->autoflush(1);
    while (defined(my $line = $client->getline)) { $client->print("echo $line") }
    exit;
}
my $server = IO::Socket::INET->new(PeerAddr => '127.0.0.1', PeerPort => $listener->sockport, Proto => 'tcp') or die $@;
$server->autoflush(1);
my $size = 0;
for (1 .. 12_000) {
    print $server "line $_\n";
    $size += length <$server>;
}
$server->close;
waitpid $child, 0;
print "$size bytes, status $?\n";
