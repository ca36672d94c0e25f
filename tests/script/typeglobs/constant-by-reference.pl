# *PI = \3 makes a read-only scalar
our $PI;
*PI = \3.14;
print "$PI\n";
eval { $PI = 3 };
print $@;
# expect: 3.14
# expect: Modification of a read-only value attempted at typeglobs/constant-by-reference.pl line 5.
