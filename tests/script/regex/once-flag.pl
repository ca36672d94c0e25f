# m?? matches once, /o keeps the first pattern
my $n = 0; for (1 .. 3) { $n++ if "a" =~ m?a? } print "$n ";
for my $p ("a", "b") { print "a" =~ /$p/o ? 1 : 0 } print "\n";
# expect: 1 11
