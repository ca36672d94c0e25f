# SPDX-License-Identifier: MIT
# A line that arrives byte by byte is one line; sysread gives what is there
use strict; use warnings; use IO::Socket::UNIX;
my ($one, $other) = IO::Socket::UNIX->socketpair(AF_UNIX, SOCK_STREAM, PF_UNSPEC);
my $pid = fork // die;
if (!$pid) {
    close $one;
    for my $byte (split //, "hello, world\nnext\nand no end") { syswrite $other, $byte }
    exit 0;
}
close $other;
print "[", $one->getline =~ s/\n//r, "]\n";
print "[", join("", map $one->getc, 1 .. 5) =~ s/\n//r, "]\n";
my $rest = "";
while (my $n = sysread $one, $rest, 3, length $rest) { }
{ local $/; my $more = <$one>; print "[", $rest . ($more // ""), "]\n" }
waitpid $pid, 0;
print "$?\n";

# expect: [hello, world]
# expect: [next]
# expect: [and no end]
# expect: 0
