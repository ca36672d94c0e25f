# %h{...} gives pairs
my %h = (a => 1, b => 2, c => 3);
my %s = %h{'a', 'b'};
print join(",", map { "$_$s{$_}" } sort keys %s), "\n";
# expect: a1,b2
