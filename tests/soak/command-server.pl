# SPDX-License-Identifier: MIT
# A server that talks with one client after the other, line by line, until each says quit or goes away.
# full: 1000
# short: 100
# limit: 300
use strict;
use warnings;
use IO::Socket;
use Socket qw(IPPROTO_TCP TCP_NODELAY);
use Soak;

my ($clients) = @ARGV;
my %command = (
    time => sub { scalar localtime() . "\n" },
    pid  => sub { "$$\n" },
    list => sub { `printf '%s\\n' one two three` },
    back => sub { scalar reverse($_[0]) . "\n" },
);

sub talk {
    my ($client) = @_;
    $client->autoflush(1);
    $client->setsockopt(IPPROTO_TCP, TCP_NODELAY, 1) or die "setsockopt: $!";    # two writes in turn would wait for an answer
    print {$client} "Welcome, visitor from ", $client->peerhost, "\n";
    while (my $line = <$client>) {
        next unless $line =~ /\S/;
        my ($word, $rest) = $line =~ /^(\w+)\s*(.*?)\r?\n/;
        last if !defined $word || $word eq 'quit';
        print {$client} $command{$word} ? $command{$word}->($rest) : "There is: @{[sort keys %command]}\n";
    }
    continue { print {$client} "What now? " }
    close $client;
}

sub serve {
    my ($report) = @_;
    my $server = IO::Socket::INET->new(Listen => SOMAXCONN, LocalAddr => '127.0.0.1', Proto => 'tcp', ReuseAddr => 1) or die "server: $@";
    print {$report} $server->sockport, "\n";
    my ($descriptors, $memory);
    for my $number (1 .. $clients) {
        my $client = $server->accept or die "accept: $!";
        talk($client);
        undef $client;
        ($descriptors, $memory) = (descriptors(), memory()) if $number == int $clients / 10;
    }
    print {$report} expect_level('the server', $descriptors, $memory, 512), "\n";
}

sub visit {
    my ($port, $number) = @_;
    my $server = IO::Socket::INET->new(PeerAddr => '127.0.0.1', PeerPort => $port, Proto => 'tcp') or die "client $number: $@";
    $server->autoflush(1);
    my $greeting = <$server>;
    die "client $number is greeted with '$greeting'\n" if $greeting ne "Welcome, visitor from 127.0.0.1\n";
    my @dialogue = (["back $number\n", scalar reverse($number) . "\n"], ["\r\n", ''], ["nonsense\r\n", "There is: back list pid time\n"]);
    push @dialogue, ["list\n", "one\ntwo\nthree\n"] if $number % 10 == 0;
    for my $step (@dialogue) {
        print {$server} $step->[0];
        my $wanted = $step->[1] . 'What now? ';
        my $got = read $server, my $answer, length $wanted;
        die "client $number said '$step->[0]' and read '$answer'\n" if $answer ne $wanted;
    }
    return if $number % 3 == 0;    # goes away without a word
    print {$server} "quit\n";
    die "client $number reads on after quit\n" if defined <$server>;
    close $server or die "close: $!";
}

pipe my $reports, my $report or die "pipe: $!";
$report->autoflush(1);
my $pid = fork // die "fork: $!";
if (!$pid) {
    close $reports;
    $SIG{PIPE} = 'IGNORE';
    eval { serve($report); 1 } or do { print {$report} "failed: $@"; exit 1 };
    exit 0;
}
close $report;
my $port = line_from($reports);
visit($port, 1);
my ($descriptors, $memory) = (descriptors(), memory());
visit($port, $_) for 2 .. $clients;
my $told = line_from($reports);
waitpid $pid, 0;
die "the server $told, status $?\n" if $? || $told =~ /^failed/;
print "$clients clients, $told; ", expect_level('the client', $descriptors, $memory, 1024), "\n";
