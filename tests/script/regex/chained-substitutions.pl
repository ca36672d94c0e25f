# Trim, collapse, and for-loops over several
my $s = "  a   b  ";
for ($s) { s/^\s+//; s/\s+$//; s/\s+/ /g } print "[$s]\n";
# expect: [a b]
