# SPDX-License-Identifier: MIT
# A handler runs while accept waits: it fails with EINTR, and the script goes back to it
use strict; use warnings; use IO::Socket::INET; use Time::HiRes qw(ualarm);
my $listening = IO::Socket::INET->new(Listen => 5, LocalAddr => "127.0.0.1") or die $@;
my $port = $listening->sockport;
my ($rang, $rounds, $client) = (0, 0);
$SIG{ALRM} = sub { $rang++; $client = IO::Socket::INET->new("127.0.0.1:$port") if $rang == 2 };
ualarm(20_000, 20_000);
my $peer;
for (;;) {
    $rounds++;
    last if $peer = $listening->accept;
    die "$!" unless $!{EINTR};
}
ualarm(0);
print "rang at least twice: ", $rang >= 2 ? 1 : 0, ", rounds ", $rounds >= 2 ? "some" : $rounds, ", ", $peer->peerport == $client->sockport ? "the right peer" : "another", "\n";

# (accept) || $flag: the loop of daemons that reap their children in a handler
my $reaped = 0;
$SIG{CHLD} = sub { $reaped++ while waitpid(-1, 1) > 0 };
my $served = 0;
my $pid = fork // die;
if (!$pid) { exit 0 }
my $connecting = fork // die;
if (!$connecting) { my $c = IO::Socket::INET->new("127.0.0.1:$port"); print $c "x\n"; exit 0 }
for (; ($peer = $listening->accept) || $reaped; $reaped = 0) {
    next unless $peer;
    $served++;
    my $line = $peer->getline;
    print "served ", $line;
    last;
}
print "served $served\n";
{ my $gone = 0; local $SIG{CHLD} = "DEFAULT"; 1 while wait != -1 }

# expect: rang at least twice: 1, rounds some, the right peer
# expect: served x
# expect: served 1
