# An array is joined with spaces
my @a = (1, 2, 3);
print "a=@a\n";
print "a=@{a}\n";
my @e;
print "[@e]\n";
# expect: a=1 2 3
# expect: a=1 2 3
# expect: []
