# The blocks of List::Util see the items themselves, but for the value that reduce carries
use List::Util qw(first any reduce pairmap pairgrep);
my @a = (1, 2, 3); first { $_ *= 2; 0 } @a; print "@a\n";
my ($x, $y) = (1, 2); any { $_++; 0 } $x, $y, $a[0]; print "$x $y @a\n";
my %h = (a => 1); first { $_++; 0 } values %h; print $h{a}, "\n";
first { $_++; 0 } map { $_ } @a; print "@a\n";
reduce { $a++; $b++; $a + $b } @a; print "@a\n";
my @p = (1, 2, 3, 4); pairmap { $a++; $b *= 2 } @p; pairgrep { $b++ } @p; print "@p\n";
eval { first { $_++ } 1, 2 }; print $@;
first { push @a, 1; @a > 5 } @a; print scalar(@a), "\n";

# expect: 2 4 6
# expect: 2 3 3 4 6
# expect: 2
# expect: 3 4 6
# expect: 3 5 7
# expect: 2 5 4 9
# expect: Modification of a read-only value attempted at modules/list-util-aliases.pl line 9.
# expect: 6
