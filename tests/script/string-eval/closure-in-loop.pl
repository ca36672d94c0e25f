# Subs compiled in a loop
my @f = map { my $n = $_; eval "sub { \$n * $n }" } 1 .. 3;
print join(",", map { $_->() } @f), "\n";
# expect: 1,4,9
