# SPDX-License-Identifier: MIT
# Arithmetic on whole and broken numbers, int, sqrt, text that is a number.
use strict;
use warnings;

my ($x, $sum, $collatz) = (0.5, 0, 0);
for my $i (1 .. 3_000_000) {
    $x = 3.7 * $x * (1 - $x);
    $sum += int($x * 1000) % 7;
}
for my $start (1 .. 30_000) {
    my $n = $start;
    while ($n != 1) { $n = $n % 2 ? 3 * $n + 1 : $n >> 1; $collatz++ }
}
my @text = map { "$_.5" } 1 .. 1000;
for my $round (1 .. 500) { $sum += $_ for @text }
printf "%d %d %.6f\n", $sum, $collatz, sqrt $sum;
