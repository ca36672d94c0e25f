# SPDX-License-Identifier: MIT
# local on package variables, array and hash elements.
use strict;
use warnings;

our ($depth, @stack, %option) = (0, 1 .. 10);
%option = (verbose => 0);

sub deeper {
    my $n = shift;
    local $depth = $depth + 1;
    local $option{verbose} = $n;
    return $n ? deeper($n - 1) : $depth + $option{verbose};
}

my $sum = 0;
for my $i (1 .. 300_000) {
    $sum += deeper(8);
    local $_        = $i;
    local $stack[3] = $i;
    $sum += $stack[3] - $_;
}
print "$sum $depth $stack[3] $option{verbose}\n";
