# Empty lists and counts in conditions
my @e; my %e;
print !@e ? 1 : 0, !%e ? 1 : 0, (() = (0)) ? 1 : 0, (my @x = ()) ? 1 : 0, "\n";
# expect: 1110
