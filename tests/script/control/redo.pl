# redo repeats without the condition
my $tries = 0;
for my $i (1, 2) { $tries++; redo if $tries == 1; print "$i:$tries " }
print "\n";
# expect: 1:2 2:3 
