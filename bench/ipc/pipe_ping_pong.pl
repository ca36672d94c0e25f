# SPDX-License-Identifier: MIT
# A byte goes to a child and back by two pipes, over and over.
use strict;
use warnings;

pipe my $from_parent, my $to_child  or die $!;
pipe my $from_child,  my $to_parent or die $!;
my $child = fork // die $!;
if (!$child) {
    close $to_child;
    while (sysread $from_parent, my $byte, 1) { syswrite $to_parent, $byte }
    exit;
}
my $rounds = 0;
for (1 .. 60_000) {
    syswrite $to_child, 'x';
    $rounds += sysread $from_child, my $byte, 1;
}
close $to_child;
waitpid $child, 0;
print "$rounds rounds, status $?\n";
