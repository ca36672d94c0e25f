# Changing a constant argument dies
sub f { $_[0] = 1 }
eval { f("const") };
print $@;
eval { f(1 + 1) };
print $@ || "temporary is fine\n";
# expect: Modification of a read-only value attempted at subs/alias-of-constant.pl line 2.
# expect: temporary is fine
