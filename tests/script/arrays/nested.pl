# Arrays of arrays
my @m = ([1, 2], [3, 4]);
print $m[1][0], " ", $m[1]->[1], " ", scalar(@{ $m[0] }), " ", $#{ $m[0] }, "\n";
push @{ $m[2] }, 5;
print join("|", map { "@$_" } @m), "\n";
# expect: 3 4 2 1
# expect: 1 2|3 4|5
