# reverse sort and sort of reverse
print join(",", reverse sort qw(c a b)), " ", join(",", sort { $b cmp $a } qw(c a b)), "\n";
print join(",", reverse sort { $a <=> $b } 3, 1, 2), "\n";
# expect: c,b,a c,b,a
# expect: 3,2,1
