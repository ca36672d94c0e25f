# Two subs that call each other
sub even { my $n = shift; $n == 0 ? 1 : odd($n - 1) }
sub odd { my $n = shift; $n == 0 ? 0 : even($n - 1) }
print even(10), odd(7), even(7), "\n";
# expect: 110
