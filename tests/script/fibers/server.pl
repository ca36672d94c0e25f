# A plain accept loop, a sub a client: all are served at once, in one process
use strict; use warnings;
use Nacre::Fiber;
use Socket;
socket my $listener, PF_INET, SOCK_STREAM, 0 or die;
bind $listener, pack_sockaddr_in(0, INADDR_LOOPBACK) or die;
listen $listener, SOMAXCONN or die;
my $address = getsockname $listener;
my $clients = 50;
my $pid = fork // die;
if (!$pid) {
    my @sockets;
    for my $k (1 .. $clients) {
        socket my $s, PF_INET, SOCK_STREAM, 0 or die;
        connect $s, $address or die "connect: $!";
        push @sockets, $s;
    }
    my $sum = 0;
    for my $k (reverse 0 .. $#sockets) {   # the last one speaks first
        my $s = $sockets[$k];
        syswrite $s, "$k\n";
        my $line = <$s>;
        $sum += $line;
    }
    exit($sum == 2 * (0 + $clients - 1) * $clients / 2 ? 0 : 1);
}
my $served = 0;
my @fibers;
while (@fibers < $clients) {
    accept my $client, $listener or die "accept: $!";
    push @fibers, Nacre::Fiber::spawn(sub {
        my $line = <$client>;
        syswrite $client, 2 * $line . "\n";
        close $client;
        $served++;
    });
}
$_->join for @fibers;
waitpid $pid, 0;
print "$served served, client ", $? == 0 ? "content" : "not content: $?", "\n";

# differs-from-perl: perl has no fibers
# expect: 50 served, client content
