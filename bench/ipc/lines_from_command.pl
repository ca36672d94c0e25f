# SPDX-License-Identifier: MIT
# Lines of a command's output.
use strict;
use warnings;

open my $lines, '-|', 'yes', 'a line of the command, neither short nor long' or die $!;
my ($count, $size) = (0, 0);
while (my $line = <$lines>) {
    ++$count;
    $size += length $line;
    last if $count == 1_000_000;
}
close $lines;
print "$count lines, $size bytes, status $?\n";
