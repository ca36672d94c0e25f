# SPDX-License-Identifier: MIT
# Handles that do not wait: EAGAIN of accept, sysread, getline; syswrite that takes only a part
use strict; use warnings; use IO::Socket::UNIX; use IO::Socket::INET; use IO::Select;
my ($one, $other) = IO::Socket::UNIX->socketpair(AF_UNIX, SOCK_STREAM, PF_UNSPEC);
print $one->blocking, " ", $one->blocking(0), " ", $one->blocking, "\n";
print defined sysread($one, my $buf, 10) ? "?" : $!{EAGAIN} && $!{EWOULDBLOCK} ? "EAGAIN" : "$!", "\n";
print defined $one->getline ? "?" : $!{EAGAIN} ? "no line: EAGAIN" : "$!", "\n";
my $text = "x" x 4_000_000;
my $part = syswrite $one, $text;
print $part > 0 && $part < length $text ? "a part" : "all or nothing", "\n";
print defined syswrite($one, $text, 10, $part) ? "?" : $!{EAGAIN} ? "full: EAGAIN" : "$!", "\n";
my $read = 0;
$other->blocking(0);
while (1) { my $n = sysread $other, my $piece, 65536; last unless defined $n; $read += $n }
print $read == $part ? "all of it came\n" : "$read of $part\n";
print scalar(IO::Select->new($one)->can_write(0)), " can be written to\n";
print $one->clearerr, "\n";
syswrite $other, "a line\n";
print $one->getline;
my $listening = IO::Socket::INET->new(Listen => 1, LocalAddr => "127.0.0.1", Blocking => 0) or die $@;
print defined $listening->accept ? "?" : $!{EAGAIN} ? "nobody waits: EAGAIN" : "$!", "\n";

# expect: 1 1 0
# expect: EAGAIN
# expect: no line: EAGAIN
# expect: a part
# expect: full: EAGAIN
# expect: all of it came
# expect: 1 can be written to
# expect: 0
# expect: a line
# expect: nobody waits: EAGAIN
