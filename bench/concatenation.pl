# SPDX-License-Identifier: MIT
# Short strings joined out of several parts, by . and by interpolation.
use strict;
use warnings;

my $total = 0;
for my $i (1 .. 3_000_000) {
    my $name = "user$i";
    my $path = '/home/' . $name . '/' . $i . '.txt';
    my $line = "$name: $path ($i)";
    $total += length $line;
}
print "$total\n";
