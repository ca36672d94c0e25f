# SPDX-License-Identifier: MIT
# push, pop, shift, unshift, indexing, slices, foreach, map and grep, splice.
use strict;
use warnings;

my @list;
push @list, $_ * 3 % 1001 for 1 .. 1_200_000;
my $sum = 0;
for my $i (0 .. $#list) { $sum += $list[$i] }
for my $item (@list)    { $sum -= $item if $item > 500 }
my @even    = grep { $_ % 2 == 0 } @list;
my @squares = map  { $_ * $_ } @even;
$sum += $_ for @squares[0 .. 99_999];
for my $i (1 .. 1_500_000) {
    push @list, shift @list;
    unshift @list, pop @list if $i % 10 == 0;
}
splice @list, 100, 50, 1 .. 60;
my @backwards = reverse @list;
print "$sum ", scalar(@even), " $backwards[17] $list[-3]\n";
