# SPDX-License-Identifier: MIT
# A million numbers in an array.
# bench-measure: memory
use strict;
use warnings;

my @numbers;
push @numbers, $_ * 3 for 1 .. 1_000_000;
print scalar(@numbers), " $numbers[-1]\n";

# What the process used at most, for bench/compare.
open my $status, "<", "/proc/self/status" or die $!;
/^VmHWM:\s+(\d+ kB)/ and print STDERR "peak $1\n" while <$status>;
