# %a[...] gives index and value
my @a = qw(x y z);
my @p = %a[0, 2];
print "@p\n";
# expect: 0 x 2 z
