# SPDX-License-Identifier: MIT
# Two ranges, one inside the other.
use strict;
use warnings;

my $sum = 0;
for my $i (1 .. 2000) {
    for my $j (1 .. 12_000) {
        $sum += $i ^ $j;
    }
}
print "$sum\n";
