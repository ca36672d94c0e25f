# SPDX-License-Identifier: MIT
# One server process, a thousand connections, one select: each line comes back to who sent it. The descriptors go beyond 1,024.
# full: 1000 100
# short: 600 5
# limit: 300
use strict;
use warnings;
use Socket;
use Soak;

my ($connections, $rounds) = @ARGV;
my $may_open = `ulimit -n;`;
die "$connections connections need descriptors that there are not\n" if $may_open ne "unlimited\n" && $may_open < $connections + 600;
# Both ends get numbers beyond what a select of 1,024 descriptors could hold.
my @reserved = map { open my $null, '<', '/dev/null' or die "/dev/null: $!"; $null } 1 .. 500;

sub serve {
    my ($server, $report) = @_;
    my ($reading, $writing, $most) = ('', '', 0);
    my (%client, $descriptors, $memory);
    vec($reading, fileno $server, 1) = 1;
    my ($lines, $gone) = (0, 0);
    while ($gone < $connections) {
        my $found = select my $readable = $reading, my $writable = $writing, undef, 60;
        die "nothing came for a minute, $lines lines and $gone clients gone\n" if $found == 0;
        if (vec $readable, fileno $server, 1) {
            accept my $socket, $server or die "accept: $!";
            my $fd = fileno $socket;
            $most = $fd if $fd > $most;
            $client{$fd} = { socket => $socket, in => '', out => '' };
            vec($reading, $fd, 1) = 1;
            ($descriptors, $memory) = (descriptors(), memory()) if keys %client == $connections;
        }
        for my $fd (grep { vec $readable, $_, 1 } keys %client) {
            my $one = $client{$fd};
            my $got = sysread $one->{socket}, $one->{in}, 4096, length $one->{in};
            die "read: $!" if !defined $got;
            if ($got == 0) {
                if ($gone++ == 0) { print {$report} expect_level('the server', $descriptors, $memory, 4096), "\n" }
                vec($reading, $fd, 1) = 0;
                delete $client{$fd};
                next;
            }
            while ($one->{in} =~ s/^(.*\n)//) { ++$lines; $one->{out} .= "back: $1" }
            vec($writing, $fd, 1) = 1 if length $one->{out};
        }
        for my $fd (grep { $client{$_} && vec $writable, $_, 1 } keys %client) {
            my $one = $client{$fd};
            my $done = syswrite $one->{socket}, $one->{out};
            die "write: $!" if !defined $done;
            substr $one->{out}, 0, $done, '';
            vec($writing, $fd, 1) = 0 if !length $one->{out};
        }
    }
    die "$lines lines came\n" if $lines != $connections * $rounds;
    print {$report} "$lines lines, highest descriptor $most\n";
}

my ($server, $port) = local_server();
pipe my $reports, my $report or die "pipe: $!";
$report->autoflush(1);
my $pid = fork // die "fork: $!";
if (!$pid) {
    close $reports;
    eval { serve($server, $report); 1 } or do { print {$report} "failed: $@"; exit 1 };
    exit 0;
}
close $_ for $report, $server;
my @clients = map {
    socket my $socket, PF_INET, SOCK_STREAM, 0 or die "socket: $!";
    connect $socket, pack_sockaddr_in($port, INADDR_LOOPBACK) or die "connect: $!";
    $socket;
} 1 .. $connections;
for my $round (1 .. $rounds) {
    for my $i (0 .. $#clients) { defined syswrite $clients[$i], "round $round of client $i\n" or die "write: $!" }
    my $waiting = '';
    vec($waiting, fileno $_, 1) = 1 for @clients;
    my $left = @clients;
    my @text = ('') x @clients;
    while ($left) {
        my $found = select my $now = $waiting, undef, undef, 60;
        die "round $round: $left clients had no answer for a minute\n" if $found == 0;
        for my $i (grep { vec $now, fileno $clients[$_], 1 } 0 .. $#clients) {
            sysread $clients[$i], $text[$i], 4096, length $text[$i] or die "client $i: $!";
            next if substr($text[$i], -1) ne "\n";
            die "client $i read '$text[$i]'\n" if $text[$i] ne "back: round $round of client $i\n";
            vec($waiting, fileno $clients[$i], 1) = 0;
            --$left;
        }
    }
}
@clients = ();
my $told = join ', ', line_from($reports), $? ? () : line_from($reports);
waitpid $pid, 0;
die "the server $told, status $?\n" if $? || $told =~ /^failed/;
print "$connections connections, $told\n";
