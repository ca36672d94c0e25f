# join evaluates its separator once
my $n = 0; print join(do { $n++; "-" }, 1, 2, 3), " $n\n";
# expect: 1-2-3 1
