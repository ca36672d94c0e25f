# sort compares as strings
print join(",", sort 10, 9, 2, 33, 1), "\n";
print join(",", sort qw(b A c B a)), "\n";
# expect: 1,10,2,33,9
# expect: A,B,a,b,c
