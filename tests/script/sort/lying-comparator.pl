# An inconsistent comparator still ends
my $n = 0;
my @r = sort { $n++ % 2 ? 1 : -1 } 1 .. 50;
print scalar(@r), " ", join(",", sort { $a <=> $b } @r) eq join(",", 1 .. 50) ? "same elements" : "lost", "\n";
# expect: 50 same elements
