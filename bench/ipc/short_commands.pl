# SPDX-License-Identifier: MIT
# Many commands that say one line each, read from a handle.
use strict;
use warnings;

my ($count, $size) = (0, 0);
for (1 .. 400) {
    open my $lines, '-|', '/bin/echo', 'one line' or die $!;
    while (my $line = <$lines>) { ++$count; $size += length $line }
    close $lines;
}
print "$count lines, $size bytes\n";
