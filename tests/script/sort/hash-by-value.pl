# Keys by value
my %h = (a => 3, b => 1, c => 2);
print join(" ", sort { $h{$a} <=> $h{$b} } keys %h), "\n";
# expect: b c a
