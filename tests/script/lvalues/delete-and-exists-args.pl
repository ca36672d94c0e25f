# undef on elements and slices
my @a = (1, 2, 3); my %h = (a => 1);
undef $a[1]; undef $h{a};
print defined $a[1] ? 1 : 0, scalar(@a), exists $h{a} ? 1 : 0, defined $h{a} ? 1 : 0, "\n";
# expect: 0310
