# The loop variable is a new one each time
my @c;
for my $i (1 .. 3) { push @c, sub { $i } }
print join(",", map { $_->() } @c), "\n";
# expect: 1,2,3
