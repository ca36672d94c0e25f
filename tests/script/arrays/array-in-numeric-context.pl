# Comparison with a number counts
my @a = (5, 6);
print "two\n" if @a == 2;
print $a[$#a], $a[@a - 1], "\n";
print "last: " . @a . "\n";
# expect: two
# expect: 66
# expect: last: 2
