# .. in scalar context between conditions
for (1 .. 8) { print "$_ " if ($_ == 3) .. ($_ == 5) }
print "\n";
for (1 .. 6) { my $v = ($_ == 2) .. ($_ == 4); print "[$v]" }
print "\n";
# expect: 3 4 5 
# expect: [][1][2][3E0][][]
