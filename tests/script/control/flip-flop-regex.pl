# Patterns as bounds, and the three-dot form
for (qw(x START a END y START END z)) { print "$_ " if /START/ .. /END/ }
print "\n";
for (qw(x M a M y)) { print "$_ " if /M/ ... /M/ }
print "\n";
# expect: START a END START END 
# expect: M a M 
