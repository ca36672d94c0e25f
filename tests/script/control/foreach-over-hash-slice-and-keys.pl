# Loops over sorted keys, slices, reversed ranges and nothing
my %h = (x => 1, y => 2);
print "$_$h{$_} " for sort keys %h;
print "$_ " for reverse 1 .. 3;
print "never" for ();
for (my @e = ()) { print "never" }
print "$_ " for map { $_ ** 2 } grep { $_ & 1 } 1 .. 5;
print "\n";
# expect: x1 y2 3 2 1 1 9 25 
