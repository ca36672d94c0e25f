# SPDX-License-Identifier: MIT
# The sieve of Eratosthenes: array elements set in tight loops.
use strict;
use warnings;

my $limit = 3_000_000;
my @composite;
$composite[$limit] = 0;
for (my $i = 2; $i * $i <= $limit; $i++) {
    next if $composite[$i];
    for (my $j = $i * $i; $j <= $limit; $j += $i) { $composite[$j] = 1 }
}
my $count = 0;
for my $i (2 .. $limit) { $count++ unless $composite[$i] }
print "$count\n";
