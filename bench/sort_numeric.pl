# SPDX-License-Identifier: MIT
# sort { $a <=> $b } and its reverse.
use strict;
use warnings;

my ($seed, @numbers) = (42);
for (1 .. 600_000) { $seed = ($seed * 1_103_515_245 + 12_345) % 2_147_483_648; push @numbers, $seed }
my @up     = sort { $a <=> $b } @numbers;
my @down   = sort { $b <=> $a } @numbers;
my @halves = sort { $a <=> $b } map { $_ / 2 } @numbers;
print "$up[0] $up[1000] $down[0] $down[1000] $halves[77]\n";
