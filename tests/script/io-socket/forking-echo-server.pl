# SPDX-License-Identifier: MIT
# A server that forks for each client, many clients at once through select
use strict; use warnings; use IO::Socket; use IO::Select;
my $listening = IO::Socket::INET->new(Listen => 10, LocalAddr => "localhost", Proto => "tcp", Type => SOCK_STREAM) or die $@;
my $server = fork // die;
if (!$server) {
    my $left = 5;
    local $SIG{CHLD} = "IGNORE";
    while ($left-- > 0) {
        my $client = $listening->accept or redo;
        my $pid = fork // die;
        next if $pid;
        close $listening;
        $client->autoflush(1);
        while (defined(my $line = <$client>)) { print $client "echo $line" }
        exit 0;
    }
    exit 0;
}
my $select = IO::Select->new;
my %number;
for my $n (1 .. 5) {
    my $c = IO::Socket->new(Domain => AF_INET, PeerAddr => "127.0.0.1", PeerPort => $listening->sockport, Proto => "tcp") or die $@;
    $number{$c} = $n;
    print $c "number $n\n";
    $select->add($c);
}
my %answer;
while ($select->count) {
    my @ready = $select->can_read(5) or die "too long";
    for my $c (@ready) {
        $answer{ $number{$c} } = $c->getline;
        $select->remove($c);
        $c->close;
    }
}
print map $answer{$_}, sort keys %answer;
waitpid $server, 0;

# expect: echo number 1
# expect: echo number 2
# expect: echo number 3
# expect: echo number 4
# expect: echo number 5
