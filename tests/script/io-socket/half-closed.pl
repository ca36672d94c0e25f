# SPDX-License-Identifier: MIT
# One side says that it is done and still reads; the other reads to the end and answers
use strict; use warnings; use IO::Socket::INET;
my $listening = IO::Socket::INET->new(Listen => 1, LocalAddr => "127.0.0.1") or die $@;
pipe my $seen, my $tell;
my $pid = fork // die;
if (!$pid) {
    my $peer = $listening->accept or die;
    my @lines = <$peer>;
    sysread $seen, my $byte, 1;    # its end would be the connection's
    print $peer "got ", scalar(@lines), " lines: ", map(lc, @lines);
    exit 0;
}
my $c = IO::Socket::INET->new(PeerAddr => "127.0.0.1", PeerPort => $listening->sockport) or die $@;
print $c "ONE\nTWO\n";
print "shutdown ", $c->shutdown(SHUT_WR), "\n";
print "can be read still: ", defined $c->connected ? "connected" : "gone", "\n";
syswrite $tell, ".";
print while <$c>;
print "at the end: ", eof($c) ? 1 : 0, "\n";
waitpid $pid, 0;
print "status $?\n";

# expect: shutdown 1
# expect: can be read still: connected
# expect: got 2 lines: one
# expect: two
# expect: at the end: 1
# expect: status 0
