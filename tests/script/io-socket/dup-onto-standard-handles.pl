# SPDX-License-Identifier: MIT
# The connection becomes STDIN and STDOUT, and a command talks over it
use strict; use warnings; use IO::Socket::INET;
my $listening = IO::Socket::INET->new(Listen => 1, LocalAddr => "127.0.0.1") or die $@;
my $pid = fork // die;
if (!$pid) {
    our $Client = $listening->accept or die;
    *Client = $Client;
    open STDIN, "<&Client" or die "STDIN: $!";
    open STDOUT, ">&Client" or die "STDOUT: $!";
    exec "tr", "a-z", "A-Z" or die;
}
my $c = IO::Socket::INET->new("127.0.0.1:" . $listening->sockport) or die $@;
print $c "shout this\nand that\n";
$c->shutdown(1);
print while <$c>;
waitpid $pid, 0;
print "$?\n";

# expect: SHOUT THIS
# expect: AND THAT
# expect: 0
