# vec reads bit groups
my $s = "abc";
print vec($s, 0, 8), " ", vec($s, 1, 8), " ", vec($s, 0, 1), vec($s, 1, 1), " ", vec($s, 0, 4), vec($s, 1, 4), " ", vec($s, 0, 16), " ", vec($s, 100, 8), "\n";
# expect: 97 98 10 16 24930 0
