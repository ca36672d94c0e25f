# SPDX-License-Identifier: MIT
# $h{$k}++ with few and with many keys.
use strict;
use warnings;

my (%few, %many);
for my $i (1 .. 4_000_000) {
    $few{ $i % 1000 }++;
}
for my $i (1 .. 2_500_000) {
    $many{ 'key' . $i % 50_000 } += $i;
}
my $sum = 0;
$sum += $few{$_} * $_ for keys %few;
print scalar(keys %few), ' ', scalar(keys %many), " $sum $many{key17}\n";
