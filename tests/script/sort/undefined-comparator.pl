# An unknown comparator
eval { my @x = sort nosuch 2, 1 };
print $@;
# expect: Undefined sort subroutine "main::nosuch" called at sort/undefined-comparator.pl line 2.
