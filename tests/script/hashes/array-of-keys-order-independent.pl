# Hash in list assignments and comparisons by sorted keys
my %x = (b => 2, a => 1);
my %y = map { $_ => $x{$_} } keys %x;
print join(",", map { "$_$y{$_}" } sort keys %y), " ", join(",", sort { $x{$b} <=> $x{$a} } keys %x), " ", (grep { $x{$_} == 2 } keys %x)[0], "\n";
# expect: a1,b2 b,a b
