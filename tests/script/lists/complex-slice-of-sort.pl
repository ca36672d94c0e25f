# Top of a sorted list
my %n = (a => 3, b => 5, c => 1);
my ($top) = sort { $n{$b} <=> $n{$a} } keys %n;
print $top, " ", join(",", (sort { $n{$a} <=> $n{$b} } keys %n)[0, 1]), "\n";
# expect: b c,a
