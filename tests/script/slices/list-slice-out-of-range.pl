# Indices past the end give undef, only a slice of the empty list is empty
my @l = (1, 2)[1, 2];
print scalar(@l), "\n";
my @n = (1, 2)[5, 6];
print scalar(@n), "\n";
my @z = ()[0];
print scalar(@z), "\n";
# expect: 2
# expect: 2
# expect: 0
