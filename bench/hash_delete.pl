# SPDX-License-Identifier: MIT
# Insertion and deletion by turns.
use strict;
use warnings;

my %queue;
my $sum = 0;
for my $i (1 .. 900_000) {
    $queue{$i} = $i;
    $sum += delete $queue{ $i - 100 } if $i > 100;
}
for my $round (1 .. 4) {
    my %all = map { $_ => 1 } 1 .. 50_000;
    delete @all{ 1 .. 40_000 };
    $sum += keys %all;
}
print "$sum ", scalar(keys %queue), "\n";
