# SPDX-License-Identifier: MIT
# my ($x, $y) = @_: calls with several arguments and a list of results.
use strict;
use warnings;

sub add {
    my ($x, $y, $z) = @_;
    return $x + $y * $z;
}

sub both {
    my ($x, $y) = @_;
    return ($y, $x);
}

my $sum = 0;
for my $i (1 .. 2_200_000) {
    $sum = add($sum, $i, 3) % 1_000_003;
    my ($first, $second) = both($sum, $i);
    $sum += $first - $second;
}
print "$sum\n";
