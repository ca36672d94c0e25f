# SPDX-License-Identifier: MIT
# Tables by sprintf: columns as wide as they must be, numbers to the right, text to the left, a line of sums.
use strict;
use warnings;

my @rows = ([ 'boat', 'crates', 'weight', 'share' ]);
my @catch = ([ 'Anna', 12, 301.25 ], [ 'Berta of the North', 7, 98.5 ], [ 'Clara', 103, 2750 ]);

my ($crates, $weight) = (0, 0);
for (@catch) { $crates += $_->[1]; $weight += $_->[2] }
push @rows, map { [ $_->[0], $_->[1], sprintf('%.2f', $_->[2]), sprintf('%.1f%%', 100 * $_->[2] / $weight) ] } @catch;
push @rows, [ 'together', $crates, sprintf('%.2f', $weight), '100.0%' ];

my @width;
for my $row (@rows) {
    for my $column (0 .. $#$row) {
        my $length = length $row->[$column];
        $width[$column] = $length if $length > ($width[$column] // 0);
    }
}
my $format = join(' | ', "%-$width[0]s", map { "%${_}s" } @width[ 1 .. $#width ]) . "\n";
my $rule   = join('-+-', map { '-' x $_ } @width) . "\n";

printf $format, @{ $rows[0] };
print $rule;
printf $format, @$_ for @rows[ 1 .. $#rows - 1 ];
print $rule;
printf $format, @{ $rows[-1] };

printf "%s|%5s|%-5s|%05d|%+d|%x|%#o|%e|%.3g|%c|%%|%3\$s\n", 'verbs', 'right', 'left', 42, 42, 255, 8, 1234.5, 0.00012345, 65;
printf "%-*s|%.*f|%vd\n", 8, 'star', 2, 3.14159, v5.36.0;

# expect: boat               | crates |  weight |  share
# expect: -------------------+--------+---------+-------
# expect: Anna               |     12 |  301.25 |   9.6%
# expect: Berta of the North |      7 |   98.50 |   3.1%
# expect: Clara              |    103 | 2750.00 |  87.3%
# expect: -------------------+--------+---------+-------
# expect: together           |    122 | 3149.75 | 100.0%
# expect: verbs|right|left |00042|+42|ff|010|1.234500e+03|0.000123|A|%|left
# expect: star    |3.14|5.36.0
