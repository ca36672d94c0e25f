# A warning handler that dies
local $SIG{__WARN__} = sub { die "fatal $_[0]" };
eval { warn "w\n"; print "never\n" };
print $@;
# expect: fatal w
