# SPDX-License-Identifier: MIT
# UDP: datagrams that arrive whole or not at all, who sent them, and select for those that never come.
use strict;
use warnings;
use Socket;
$| = 1;
alarm 30;

sub bound_socket {
    socket my $socket, PF_INET, SOCK_DGRAM, getprotobyname('udp') or die "socket: $!";
    bind $socket, sockaddr_in(0, INADDR_LOOPBACK) or die "bind: $!";
    return $socket;
}

# ready HANDLE, SECONDS: whether there is something to receive, waiting so long at most.
sub ready {
    my ($socket, $seconds) = @_;
    my $wanted = '';
    vec($wanted, fileno $socket, 1) = 1;
    return scalar select my $found = $wanted, undef, undef, $seconds;
}

# A server of sums. It does not answer what it does not understand: the client has to live with that.
my $server  = bound_socket();
my $sums_at = getsockname $server;
my $pid     = fork // die "fork: $!";
if (!$pid) {
    while (defined(my $from = recv $server, my $request, 1000, 0)) {
        exit 0 if $request eq 'end';
        next unless $request =~ /^\d+(?: \d+)*$/;
        my $sum = 0;
        $sum += $_ for split ' ', $request;
        send $server, "$request: $sum", 0, $from;
    }
    die "recv: $!";
}

my $client = bound_socket();
for my $request ('1 2 3', 'what?', '40 2', join ' ', 1 .. 100) {
    send $client, $request, 0, $sums_at or die "send: $!";
    if (ready($client, $request =~ /\d/ ? 10 : 0.05)) {
        my $from = recv $client, my $answer, 1000, 0;
        my $shown = length $answer > 30 ? '...' . substr $answer, -10 : $answer;
        print 'answer ', ($from eq $sums_at ? 'from the server' : 'from elsewhere'), ": $shown\n";
    }
    else { print "no answer to '$request'\n"; }
}

# A datagram that is longer than the buffer loses its end; the next recv gets the next one.
my $own = getsockname $client;
send $client, $_, 0, $own for 'a long datagram', 'next';
for (1, 2) { recv $client, my $text, 6, 0; print "six bytes at most: '$text'\n"; }

# A look at what is there without taking it; and a receive that does not wait.
send $client, 'once', 0, $own;
recv $client, my $peeked, 100, MSG_PEEK;
recv $client, my $taken,  100, 0;
print "$peeked, and only $taken\n";
print 'nothing there: ', defined recv($client, my $none, 100, MSG_DONTWAIT) ? 'what?' : "$!", "\n";

# A connected socket knows where its words go, and hears of nobody else.
connect $client, $sums_at or die "connect: $!";
send $client, '20 22', 0;
recv $client, my $answer, 100, 0;
print "connected: $answer\n";
send $client, 'end', 0;
waitpid $pid, 0;
print "the server ended with $?\n";

# expect: answer from the server: 1 2 3: 6
# expect: no answer to 'what?'
# expect: answer from the server: 40 2: 42
# expect: answer from the server: ... 100: 5050
# expect: six bytes at most: 'a long'
# expect: six bytes at most: 'next'
# expect: once, and only once
# expect: nothing there: Resource temporarily unavailable
# expect: connected: 20 22: 42
# expect: the server ended with 0
