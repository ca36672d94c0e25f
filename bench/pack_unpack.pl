# SPDX-License-Identifier: MIT
# Records packed and unpacked.
use strict;
use warnings;

my ($sum, $all) = (0, '');
for my $i (1 .. 600_000) {
    my $record = pack 'N n C a8 V', $i, $i & 0xffff, $i & 0xff, "id$i", $i * 3;
    my ($number, $short, $byte, $name, $little) = unpack 'N n C A8 V', $record;
    $sum += $number + $short + $byte + length($name) + $little;
    $all .= $record if $i % 100 == 0;
}
$sum += $_ for unpack '(N x15)*', $all;
$sum += unpack '%32C*', $all;
print "$sum\n";
