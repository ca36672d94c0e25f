# a < b < c compares each neighbour once
use feature 'say';
my $n = 0;
sub mid { $n++; 5 }
say "yes" if 1 < mid() <= 5;
say "calls $n";
say "no" unless 1 < 2 > 3;
say 1 == 1 != 0 ? "mixed" : "not";
# expect: yes
# expect: calls 1
# expect: no
# expect: mixed
