# SPDX-License-Identifier: MIT
# A report by here-documents, with values and small computations inside the text.
use strict;
use warnings;

my %order = (number => 4711, customer => 'Harbour Kitchen', items => [ [ 'herring', 12, 3.5 ], [ 'cod', 7, 8.25 ], [ 'lobster', 3, 31 ] ]);

sub money { return sprintf '%8.2f', shift }

my $total = 0;
$total += $_->[1] * $_->[2] for @{ $order{items} };
my $rows = join '', map { sprintf "  %-10s %3d x %s\n", $_->[0], $_->[1], money($_->[2]) } @{ $order{items} };

print <<"HEAD", $rows, <<~FOOT, <<'NOTE';
Order $order{number} for $order{customer}
@{[ '-' x 30 ]}
HEAD
    ${\ ('-' x 30)}
      together         ${\ money($total) }
      with tax (7 %)   @{[ money($total * 1.07) ]}
    FOOT
Prices like $3.50 are in shells; write to keeper@lighthouse.
NOTE

# expect: Order 4711 for Harbour Kitchen
# expect: ------------------------------
# expect:   herring     12 x     3.50
# expect:   cod          7 x     8.25
# expect:   lobster      3 x    31.00
# expect: ------------------------------
# expect:   together           192.75
# expect:   with tax (7 %)     206.24
# expect: Prices like $3.50 are in shells; write to keeper@lighthouse.
