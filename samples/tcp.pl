# SPDX-License-Identifier: MIT
# TCP by the system's own calls: a server that has a child for each client, and clients that all come at once.
use strict;
use warnings;
use Socket;
$| = 1;
alarm 30;

# Port 0: the kernel picks one that is free, and getsockname tells which.
socket my $server, PF_INET, SOCK_STREAM, getprotobyname('tcp') or die "socket: $!";
setsockopt $server, SOL_SOCKET, SO_REUSEADDR, pack('l', 1) or die "setsockopt: $!";
bind $server, sockaddr_in(0, INADDR_LOOPBACK) or die "bind: $!";
listen $server, SOMAXCONN or die "listen: $!";
my ($port, $address) = sockaddr_in(getsockname $server);
print 'listening on ', inet_ntoa($address), ', ', $port > 1023 ? 'a free port' : 'what?', "\n";

# One client's child: a line in, a line out, until the client has said all it has to say.
sub attend {
    my ($client) = @_;
    select((select($client), $| = 1)[0]);
    while (defined(my $line = <$client>)) {
        chomp $line;
        print $client scalar reverse($line), "\n";
    }
    exit 0;
}

my $listener = fork // die "fork: $!";
if (!$listener) {
    $SIG{CHLD} = 'IGNORE';    # the kernel itself forgets the ended children
    $SIG{TERM} = sub { exit 0 };
    while (accept my $client, $server) {
        my $pid = fork // die "fork: $!";
        if (!$pid) { $SIG{TERM} = 'DEFAULT'; close $server; attend($client); }
    }
    die "accept: $!";
}
close $server;

# The clients are children too, and tell what they got through a pipe. shutdown says "no more from me", and can still read.
sub visit {
    my (@lines) = @_;
    socket my $to, PF_INET, SOCK_STREAM, 0 or die "socket: $!";
    connect $to, sockaddr_in($port, INADDR_LOOPBACK) or die "connect: $!";
    send $to, join('', map { "$_\n" } @lines), 0;
    shutdown $to, SHUT_WR;
    return <$to>;
}

pipe my $results, my $report or die "pipe: $!";
my @clients;
for my $name (qw(anna otto hannah)) {
    my $pid = fork // die "fork: $!";
    if (!$pid) {
        my @answers = visit("I am $name", $name);
        chomp @answers;
        syswrite $report, "$name: " . join(', ', @answers) . "\n";
        exit 0;
    }
    push @clients, $pid;
}
close $report;
print sort <$results>;
waitpid $_, 0 for @clients;

kill TERM => $listener;
waitpid $listener, 0;
print "the server ended with $?\n";
socket my $late, PF_INET, SOCK_STREAM, 0 or die "socket: $!";
print 'too late: ', connect($late, sockaddr_in($port, INADDR_LOOPBACK)) ? 'connected' : "$!", "\n";

# expect: listening on 127.0.0.1, a free port
# expect: anna: anna ma I, anna
# expect: hannah: hannah ma I, hannah
# expect: otto: otto ma I, otto
# expect: the server ended with 0
# expect: too late: Connection refused
