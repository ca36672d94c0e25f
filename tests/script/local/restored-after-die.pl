# die restores too
our $x = 1;
eval { local $x = 2; die "out\n" };
print "$x $@";
# expect: 1 out
