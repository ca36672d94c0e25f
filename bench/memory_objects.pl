# SPDX-License-Identifier: MIT
# A million small objects of one class.
# bench-measure: memory
use strict;
use warnings;

package Point;
sub new { my ($class, $x, $y) = @_; return bless { x => $x, y => $y }, $class }

package main;

my @points;
push @points, Point->new($_, -$_) for 1 .. 1_000_000;
print scalar(@points), " $points[-1]{y}\n";

# What the process used at most, for bench/compare.
open my $status, "<", "/proc/self/status" or die $!;
/^VmHWM:\s+(\d+ kB)/ and print STDERR "peak $1\n" while <$status>;
