# SPDX-License-Identifier: MIT
# select over 200 descriptors, one of which is ready.
use strict;
use warnings;

my (@readers, @writers);
my $all = '';
for my $i (0 .. 199) {
    pipe $readers[$i], $writers[$i] or die $!;
    vec($all, fileno $readers[$i], 1) = 1;
}
my $found = 0;
for my $round (1 .. 10_000) {
    my $chosen = $round * 7 % 200;
    syswrite $writers[$chosen], 'x';
    my $ready = select my $set = $all, undef, undef, 10;
    if ($ready == 1 && vec $set, fileno $readers[$chosen], 1) { $found += sysread $readers[$chosen], my $byte, 10 }
}
print "$found found\n";
