# C-style for has one variable for all iterations
my @c;
for (my $i = 1; $i <= 3; $i++) { push @c, sub { $i } }
print join(",", map { $_->() } @c), "\n";
# expect: 4,4,4
