# A sub name or a reference as comparator
sub by_num { $a <=> $b }
my $rev = sub { $b <=> $a };
print join(",", sort by_num 10, 9, 100), " ", join(",", sort $rev 10, 9, 100), "\n";
# expect: 9,10,100 100,10,9
