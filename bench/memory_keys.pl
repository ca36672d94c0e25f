# SPDX-License-Identifier: MIT
# A million keys in a hash.
# bench-measure: memory
use strict;
use warnings;

my %seen;
$seen{"key$_"} = $_ for 1 .. 1_000_000;
print scalar(keys %seen), " $seen{key77}\n";

# What the process used at most, for bench/compare.
open my $status, "<", "/proc/self/status" or die $!;
/^VmHWM:\s+(\d+ kB)/ and print STDERR "peak $1\n" while <$status>;
