# Empty right side leaves undef and false
my @e = ();
if ((my ($x) = @e) == 0) { print "zero ", defined $x ? 1 : 0, "\n" }
my ($p, $q) = @e or print "empty\n";
# expect: zero 0
# expect: empty
