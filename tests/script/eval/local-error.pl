# local $@ protects the caller's error
sub safe { local $@; eval { die "inner\n" }; 1 }
eval { die "outer\n" };
safe();
print $@;
# expect: outer
