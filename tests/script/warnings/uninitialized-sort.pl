# sort with undef
use warnings;
my $u;
my @s = sort { $a <=> $b } 1, $u;
@s = sort 1, $u;
@s = sort { $a cmp $b } $u, "x";
# expect-error: Use of uninitialized value $u in sort at warnings/uninitialized-sort.pl line 4.
# expect-error: Use of uninitialized value $u in sort at warnings/uninitialized-sort.pl line 4.
# expect-error: Use of uninitialized value $u in sort at warnings/uninitialized-sort.pl line 5.
# expect-error: Use of uninitialized value $u in sort at warnings/uninitialized-sort.pl line 5.
# expect-error: Use of uninitialized value $u in sort at warnings/uninitialized-sort.pl line 6.
# expect-error: Use of uninitialized value $u in sort at warnings/uninitialized-sort.pl line 6.
