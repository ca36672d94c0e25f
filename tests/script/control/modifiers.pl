# Statement modifiers
print "if\n" if 1;
print "unless\n" unless 0;
my $i = 0;
$i++ while $i < 3;
$i-- until $i <= 1;
print "$i\n";
print "$_ " for 1 .. 3;
print "\n";
# expect: if
# expect: unless
# expect: 1
# expect: 1 2 3 
