# Ranges that no integer can hold
eval { my @l = 1e30 .. 1e31 }; print $@;
eval { for (1e30 .. 1e31) { last } }; print $@;
eval { for (-1e30 .. 1) { last } }; print $@;
# expect: Range iterator outside integer range at bad-input/range-outside-integers.pl line 2.
# expect: Range iterator outside integer range at bad-input/range-outside-integers.pl line 3.
# expect: Range iterator outside integer range at bad-input/range-outside-integers.pl line 4.
