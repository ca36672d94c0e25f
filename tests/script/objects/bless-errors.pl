# bless refuses non-references
eval { bless "x", 'Foo' }; print $@;
eval { bless [], [] }; print $@;
# expect: Can't bless non-reference value at objects/bless-errors.pl line 2.
# expect: Attempt to bless into a reference at objects/bless-errors.pl line 3.
