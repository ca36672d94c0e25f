# SPDX-License-Identifier: MIT
# A forked child prints lines, its parent reads them.
use strict;
use warnings;

my $child = open(my $lines, '-|') // die $!;
if (!$child) {
    print "line $_ of the child\n" for 1 .. 600_000;
    exit;
}
my ($count, $size) = (0, 0);
while (my $line = <$lines>) {
    ++$count;
    $size += length $line;
}
close $lines;
print "$count lines, $size bytes, status $?\n";
