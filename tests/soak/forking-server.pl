# SPDX-License-Identifier: MIT
# A server that forks for each connection, its children reaped by a handler, under a client that holds many connections at once.
# full: 20000 200
# short: 600 60
# limit: 600
use strict;
use warnings;
use POSIX 'WNOHANG';
use Socket;
use Soak;

my ($connections, $at_once) = @ARGV;
my $warm = int $connections / 10;

sub answer {
    my ($client) = @_;
    my $question = <$client> // exit 1;
    my ($number) = $question =~ /^question (\d+)\n\z/ or exit 1;
    my $text = "answer $number from $$\n" . 'x' x ($number % 5000) . "\nend of $number\n";
    print {$client} $text;
    close $client or exit 1;
    exit 0;
}

sub serve {
    my ($report) = @_;
    my ($started, $reaped, $unwell) = (0, 0, 0);
    local $SIG{CHLD} = sub {
        local ($!, $?);
        while ((my $pid = waitpid -1, WNOHANG) > 0) { ++$reaped; ++$unwell if $? }
    };
    my ($server, $port) = local_server();
    print {$report} "$port\n";
    my ($descriptors, $memory);
    while ($started < $connections) {
        accept my $client, $server or $!{EINTR} ? next : die "accept: $!";
        my $pid = fork // die "fork: $!";
        if (!$pid) { close $server; answer($client) }
        close $client;
        ($descriptors, $memory) = (descriptors(), memory()) if ++$started == $warm;
    }
    my $end = now() + 60;
    select undef, undef, undef, 0.01 while $reaped < $started && now() < $end;
    die "$started children, $reaped reaped\n" if $reaped != $started;
    die "$unwell children failed\n" if $unwell;
    print {$report} expect_level('the server', $descriptors, $memory, 1024), "\n";
}

# --- the client: always so many connections as may be at once

pipe my $reports, my $report or die "pipe: $!";
$report->autoflush(1);
my $pid = fork // die "fork: $!";
if (!$pid) {
    close $reports;
    eval { serve($report); 1 } or do { print {$report} "failed: $@"; exit 1 };
    exit 0;
}
close $report;
my $address = pack_sockaddr_in(line_from($reports), INADDR_LOOPBACK);
my (%open, $descriptors, $memory);
my ($asked, $answered, $ready, $most_zombies) = (0, 0, '', 0);

sub ask {
    socket my $socket, PF_INET, SOCK_STREAM, 0 or die "socket: $!";
    connect $socket, $address or die "connect: $!";
    my $number = ++$asked;
    defined syswrite $socket, "question $number\n" or die "write: $!";
    $open{ fileno $socket } = { socket => $socket, number => $number, text => '' };
    vec($ready, fileno $socket, 1) = 1;
}

sub finish {
    my ($one, $fd) = @_;
    my ($number, $text) = @$one{qw(number text)};
    my ($of, $filling) = $text =~ /^answer (\d+) from \d+\n(x*)\nend of $number\n\z/ or die "question $number has the answer '$text'\n";
    die "question $number was answered as $of\n" if $of != $number || length $filling != $number % 5000;
    vec($ready, $fd, 1) = 0;
    delete $open{$fd};
    ++$answered;
    return if $answered % 250;
    my $zombies = zombies_of($pid);
    $most_zombies = $zombies if $zombies > $most_zombies;
}

while ($answered < $connections) {
    ask() while $asked < $connections && keys %open < $at_once;
    my $found = select my $now = $ready, undef, undef, 60;
    die "nothing came for a minute: $answered of $connections answered\n" if $found == 0;
    for my $fd (grep { vec $now, $_, 1 } keys %open) {
        my $got = sysread $open{$fd}{socket}, $open{$fd}{text}, 8192, length $open{$fd}{text};
        die "read: $!" if !defined $got;
        finish($open{$fd}, $fd) if $got == 0;
    }
    ($descriptors, $memory) = (descriptors() - keys %open, memory()) if !$descriptors && $answered >= $warm;
}
my $told = line_from($reports);
waitpid $pid, 0;
die "the server $told, status $?\n" if $? || $told =~ /^failed/;
die "$most_zombies zombies at a time\n" if $most_zombies > $at_once;
print "$answered answers, $told, at most $most_zombies zombies; ", expect_level('the client', $descriptors, $memory, 4096), "\n";
