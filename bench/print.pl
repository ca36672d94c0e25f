# SPDX-License-Identifier: MIT
# Many small prints, with separators and without, to a file.
use strict;
use warnings;

open my $null, '>', '/dev/null' or die $!;
for my $i (1 .. 2_500_000) {
    print $null $i, "\n";
    print $null "item $i\n" if $i % 2;
}
{
    local ($,, $\) = (' ', "\n");
    print $null $_, $_ + 1, $_ + 2 for 1 .. 1_000_000;
}
printf {$null} "%d %s\n", $_, 'x' for 1 .. 500_000;
print "done\n";
