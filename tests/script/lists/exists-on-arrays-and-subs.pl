# exists with negative and missing indices
my @a = (1, undef); sub s1 { }
print exists $a[0] ? 1 : 0, exists $a[1] ? 1 : 0, exists $a[2] ? 1 : 0, exists $a[-2] ? 1 : 0, exists $a[-3] ? 1 : 0, exists &s1 ? 1 : 0, "\n";
# expect: 110101
