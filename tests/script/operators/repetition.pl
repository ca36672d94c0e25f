# x repeats strings and lists
print "ab" x 3, "|", "-" x 0, "|", "a" x -1, "|", "a" x 2.9, "\n";
my @a = (1, 2) x 2;
print "@a\n";
my @z = (0) x 5;
print "@z\n";
# expect: ababab|||aa
# expect: 1 2 1 2
# expect: 0 0 0 0 0
