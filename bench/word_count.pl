# SPDX-License-Identifier: MIT
# Words of a text, counted and sorted by frequency.
use strict;
use warnings;

my @words = map { join '', map { chr(97 + ($_ * 11) % 26) } 1 .. 3 + $_ % 6, $_ % 97 } 1 .. 400;
my $line  = join ' ', @words;
my %count;
for my $round (1 .. 25_000) {
    $count{$_}++ for split ' ', $line;
}
for my $word ((sort { $count{$b} <=> $count{$a} || $a cmp $b } keys %count)[0 .. 9]) {
    print "$word $count{$word}\n";
}
