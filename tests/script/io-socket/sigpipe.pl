# SPDX-License-Identifier: MIT
# Writing to a peer that is gone: SIGPIPE, or EPIPE where it is ignored; reading ends
use strict; use warnings; use IO::Socket::INET;
$| = 1;
my $listening = IO::Socket::INET->new(Listen => 1, LocalAddr => "127.0.0.1") or die $@;
sub pair { my $c = IO::Socket::INET->new("127.0.0.1:" . $listening->sockport); ($c, scalar $listening->accept) }
{
    my ($one, $other) = pair();
    setsockopt($other, SOL_SOCKET, SO_LINGER, pack "ii", 1, 0);
    close $other;                       # resets the connection
    my $caught = 0;
    local $SIG{PIPE} = sub { $caught++ };
    print "read: ", defined(sysread $one, my $buf, 10) ? "end" : $!{ECONNRESET} ? "reset" : "$!", "\n";
    my $done = syswrite $one, "x";
    print defined $done ? "written" : $!{EPIPE} ? "EPIPE" : "$!", " caught $caught\n";
    print print({$one} "more") ? "printed" : "$!", " caught $caught\n";
}
{
    my ($one, $other) = pair();
    local $SIG{PIPE} = "IGNORE";
    $one->shutdown(1);
    print defined syswrite($one, "x") ? "written" : $!{EPIPE} ? "EPIPE" : "$!", "\n";
    print defined send($one, "x", 0) ? "sent" : $!{EPIPE} ? "EPIPE" : "$!", "\n";
}
my $pid = fork // die;
if (!$pid) {
    my ($one, $other) = pair();
    $one->shutdown(1);
    syswrite $one, "x";
    print "not reached\n";
    exit;
}
waitpid $pid, 0;
print "child ended by ", $? & 127 == 13 ? "SIGPIPE" : $?, "\n";

# expect: read: reset
# expect: EPIPE caught 1
# expect: Broken pipe caught 2
# expect: EPIPE
# expect: EPIPE
# expect: child ended by 13
