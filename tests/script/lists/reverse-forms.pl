# reverse of lists, hashes and strings
print join(",", reverse 1 .. 3), " ", scalar reverse("ab", "c"), " ", join(",", map { scalar reverse } qw(ab cd)), "\n";
my @a = (1, 2); @a = reverse @a; print "@a\n";
# expect: 3,2,1 cba ba,dc
# expect: 2 1
