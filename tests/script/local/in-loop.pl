# local is undone at the end of each iteration
our $x = 0;
for (1 .. 3) { local $x = $x + $_; print "$x " }
print "$x\n";
# expect: 1 2 3 0
