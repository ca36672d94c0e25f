# Loops over fractions with C-style for
for (my $x = 0; $x < 0.5; $x += 0.1) { print "$x " }
print "\n";
# expect: 0 0.1 0.2 0.3 0.4 
