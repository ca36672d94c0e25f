# SPDX-License-Identifier: MIT
# sprintf with the usual verbs.
use strict;
use warnings;

my $sum = 0;
for my $i (1 .. 900_000) {
    $sum += length sprintf '%05d %-10s|%x|%.2f', $i, "n$i", $i, $i / 7;
    $sum += length sprintf '%s=%s', 'key', $i;
    $sum += sprintf '%.0f', $i / 3;
}
print "$sum\n";
