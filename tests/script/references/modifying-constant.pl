# Changing a constant through a reference dies
my $r = \"const";
eval { $$r = 1 };
print $@;
eval { ${ \ 5 }++ };
print $@;
# expect: Modification of a read-only value attempted at references/modifying-constant.pl line 3.
# expect: Modification of a read-only value attempted at references/modifying-constant.pl line 5.
