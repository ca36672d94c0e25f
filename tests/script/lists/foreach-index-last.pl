# A list built while the loop variable is an element
my @m = ([1, 2], [3, 4]); for my $row (@m) { $_ *= 2 for @$row } print join("|", map { "@$_" } @m), "\n"; my @t; for my $r (0 .. 1) { for my $c (0 .. 1) { $t[$c][$r] = $m[$r][$c] } } print join("|", map { "@$_" } @t), "\n";
# expect: 2 4|6 8
# expect: 2 6|4 8
