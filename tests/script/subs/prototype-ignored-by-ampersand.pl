# & and methods ignore prototypes
sub f($) { scalar @_ }
my @a = (1, 2, 3);
print &f(@a), " ", main->f(1, 2), " ", f(@a), "\n";
# expect: 3 3 1
