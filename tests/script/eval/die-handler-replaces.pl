# A die inside the handler replaces the error
local $SIG{__DIE__} = sub { die "changed: $_[0]" };
eval { die "x\n" };
print $@;
# expect: changed: x
