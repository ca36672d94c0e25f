# values and map with assignment
my %h = (a => 1, b => 2); $_ += 5 for values %h; my @v = map { $h{$_} } sort keys %h; print "@v\n";
# expect: 6 7
