# SPDX-License-Identifier: MIT
# Comparison, repetition, reverse, case, increment of strings.
use strict;
use warnings;

my ($sum, $name) = (0, 'aa');
for my $i (1 .. 3_000_000) {
    $name++;
    $sum++    if $name lt 'mmmmm';
    $sum += 2 if $name eq 'abcd' or $name gt 'zzz';
    $sum += length(uc $name) + length('-' x ($i % 10));
    $sum++ if reverse($name) eq $name;
}
print "$name $sum\n";
