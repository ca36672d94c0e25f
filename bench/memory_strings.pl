# SPDX-License-Identifier: MIT
# A million short strings in an array.
# bench-measure: memory
use strict;
use warnings;

my @names;
push @names, "name number $_" for 1 .. 1_000_000;
print scalar(@names), " $names[-1]\n";

# What the process used at most, for bench/compare.
open my $status, "<", "/proc/self/status" or die $!;
/^VmHWM:\s+(\d+ kB)/ and print STDERR "peak $1\n" while <$status>;
