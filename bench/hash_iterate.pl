# SPDX-License-Identifier: MIT
# keys, values and each over a hash that is there.
use strict;
use warnings;

my %number = map { ("name$_" => $_) } 1 .. 50_000;
my $sum = 0;
for my $round (1 .. 12) {
    for my $name (keys %number)      { $sum += length $name }
    for my $value (values %number)   { $sum += $value }
    while (my ($name, $value) = each %number) { $sum += $value - length $name }
}
print "$sum\n";
