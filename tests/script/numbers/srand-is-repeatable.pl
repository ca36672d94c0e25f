# The same seed gives the same numbers
srand(42); my @x = map { int rand 1000 } 1 .. 5; srand(42); my @y = map { int rand 1000 } 1 .. 5;
print "@x" eq "@y" ? "same" : "differ", " ", (grep { $_ < 0 || $_ > 999 } @x) ? "range" : "fine", " ", srand(7), "\n";
# expect: same fine 7
