# Where the arguments of functions end
my @a = (3, 1, 2);
print "len ", length "abc" . "de", "\n";
print "def ", defined $a[0] ? "y" : "n", " ", lc "ABC" eq "abc" ? "same" : "differ", " ", ref [] eq "ARRAY", "\n";
print join "-", sort { $a <=> $b } grep { $_ > 1 } @a; print "\n";
print uc join(",", "a", "b"), " ", scalar @a + 1, " ", int 7.5 + 1, " ", rand 0 < 1, "\n";
# expect: len 5
# expect: def y same 1
# expect: 2-3
# expect: A,B 4 8 1
