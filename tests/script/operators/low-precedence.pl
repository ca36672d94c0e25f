# and or not xor bind loosest
my $x = 0 || 1;
my $y;
$y = 0 or $y = 9;
print "$x $y\n";
print "xor\n" if (1 xor 0);
print "not\n" if not 0 and 1;
print((not 1) ? "t" : "f", "\n");
# expect: 1 9
# expect: xor
# expect: not
# expect: f
