# SPDX-License-Identifier: MIT
# Arrays of arrays: the product of two matrices.
use strict;
use warnings;

my $size = 210;
my (@left, @right, @product);
for my $i (0 .. $size - 1) {
    for my $j (0 .. $size - 1) {
        $left[$i][$j]  = ($i * $j) % 17;
        $right[$i][$j] = ($i + $j) % 13;
    }
}
for my $i (0 .. $size - 1) {
    for my $j (0 .. $size - 1) {
        my $sum = 0;
        for my $k (0 .. $size - 1) { $sum += $left[$i][$k] * $right[$k][$j] }
        $product[$i][$j] = $sum;
    }
}
my $checksum = 0;
$checksum = ($checksum * 31 + $_) % 1_000_007 for map { @$_ } @product;
print "$checksum\n";
