# SPDX-License-Identifier: MIT
# Fields of lines taken apart and put together.
use strict;
use warnings;

my $line   = join ':', map { "field$_" } 1 .. 12;
my $spaced = join ' ', 1 .. 20;
my $sum    = 0;
for my $i (1 .. 400_000) {
    my @fields = split /:/, $line;
    $fields[ $i % 12 ] = $i;
    $sum += length join ';', @fields;
    my ($first, undef, $third) = split ' ', $spaced, 4;
    $sum += $first + $third;
    my @pairs = split /\s*,\s*/, 'a , b,c ,d';
    $sum += @pairs;
}
print "$sum\n";
