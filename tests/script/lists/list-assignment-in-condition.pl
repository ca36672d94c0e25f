# Taking pairs until empty
my @q = (a => 1, b => 2); while (my ($k, $v) = splice @q, 0, 2) { print "$k$v " } print scalar(@q), "\n";
# expect: a1 b2 0
