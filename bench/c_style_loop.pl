# SPDX-License-Identifier: MIT
# for (;;) and while with a counter, next and last.
use strict;
use warnings;

my $sum = 0;
for (my $i = 0; $i < 9_000_000; $i++) {
    $sum += $i & 7;
}
my $n = 0;
while (1) {
    $n++;
    next if $n % 3;
    last if $n > 3_000_000;
    $sum++;
}
print "$sum\n";
