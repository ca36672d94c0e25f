# SPDX-License-Identifier: MIT
# sort without a block.
use strict;
use warnings;

my ($seed, @words) = (42);
for (1 .. 400_000) { $seed = ($seed * 1_103_515_245 + 12_345) % 2_147_483_648; push @words, sprintf('%x', $seed) }
my @sorted   = sort @words;
my @reversed = reverse sort { $a cmp $b } @words;
print "$sorted[0] $sorted[1000] $reversed[0] $reversed[1000]\n";
