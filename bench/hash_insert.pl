# SPDX-License-Identifier: MIT
# A hash that grows: insertion and exists.
use strict;
use warnings;

my %seen;
for my $i (1 .. 500_000) {
    $seen{"k$i"} = $i;
}
my $hits = 0;
for my $i (400_000 .. 900_000) {
    $hits++ if exists $seen{"k$i"};
}
print scalar(keys %seen), " $hits\n";
