# SPDX-License-Identifier: MIT
# The memory of a program that does nothing.
# bench-measure: memory
print "started\n";

# What the process used at most, for bench/compare.
open my $status, "<", "/proc/self/status" or die $!;
/^VmHWM:\s+(\d+ kB)/ and print STDERR "peak $1\n" while <$status>;
