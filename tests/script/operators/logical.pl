# && || // return the last value evaluated
print 0 || "or", " ", "a" && "b", " ", undef // "dor", " ", 0 // "dor", "\n";
my $x = '' || 0 || 'end';
print "$x\n";
my @l = (1) && (2, 3);
print "@l\n";
# expect: or b dor 0
# expect: end
# expect: 2 3
