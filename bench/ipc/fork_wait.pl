# SPDX-License-Identifier: MIT
# Children that end at once.
use strict;
use warnings;

my $sum = 0;
for my $i (1 .. 1_500) {
    my $child = fork // die $!;
    exit $i % 7 if !$child;
    waitpid $child, 0;
    $sum += $? >> 8;
}
print "sum $sum\n";
