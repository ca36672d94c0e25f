# SPDX-License-Identifier: MIT
# A command's output in large blocks.
use strict;
use warnings;

open my $blocks, '-|', 'head', '-c', '400000000', '/dev/zero' or die $!;
my ($count, $size) = (0, 0);
while (my $got = sysread $blocks, my $block, 65536) {
    ++$count;
    $size += $got;
}
close $blocks;
print "$size bytes, status $?\n";
