# Loops over lists of lists
for my $p ([1, 2], [3, 4]) { my ($x, $y) = @$p; print $x * $y, " " }
print "\n";
# expect: 2 12 
