# sum max first reduce shuffle uniq
use List::Util qw(sum sum0 max min maxstr first reduce any all none uniq product pairs pairkeys pairmap shuffle);
print sum(1 .. 4), " ", sum0(), " ", max(3, 9, 2), " ", min(3, 9, 2), " ", maxstr("a", "c", "b"), " ", first { $_ > 2 } (1 .. 5);
print " ", reduce { $a * $b } 1 .. 5;
print "\n", (any { $_ == 2 } 1, 2) ? 1 : 0, (all { $_ } 1, 0) ? 1 : 0, (none { $_ } 0) ? 1 : 0, " ", join(",", uniq(1, 1, 2, 3, 2)), " ", product(2, 3), "\n";
print join(",", pairkeys(a => 1, b => 2)), " ", join(",", pairmap { "$a-$b" } (x => 1, y => 2)), " ", scalar(my @s = shuffle(1 .. 9)), " ", join("|", map { "@$_" } pairs(1 .. 4)), "\n";
print defined(sum()) ? 1 : 0, defined(max()) ? 1 : 0, "\n";
# expect: 10 0 9 2 c 3 120
# expect: 101 1,2,3 6
# expect: a,b x-1,y-2 9 1 2|3 4
# expect: 00
