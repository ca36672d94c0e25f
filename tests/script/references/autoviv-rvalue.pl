# Reading creates the way but not the last step
my $x;
my $y = $x->{a}{b};
print join(",", keys %$x), " ", exists $x->{a}{b} ? 1 : 0, "\n";
# expect: a 0
