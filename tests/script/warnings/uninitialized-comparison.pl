# Comparisons with undef
use warnings;
my $u;
my $r = $u == 1;
$r = $u < 1;
$r = $u <=> 1;
$r = $u eq "a";
$r = $u ne "a";
$r = $u lt "a";
$r = $u cmp "a";
$r = 1 == $u;
# expect-error: Use of uninitialized value $u in numeric eq (==) at warnings/uninitialized-comparison.pl line 4.
# expect-error: Use of uninitialized value $u in numeric lt (<) at warnings/uninitialized-comparison.pl line 5.
# expect-error: Use of uninitialized value $u in numeric comparison (<=>) at warnings/uninitialized-comparison.pl line 6.
# expect-error: Use of uninitialized value $u in string eq at warnings/uninitialized-comparison.pl line 7.
# expect-error: Use of uninitialized value $u in string ne at warnings/uninitialized-comparison.pl line 8.
# expect-error: Use of uninitialized value $u in string lt at warnings/uninitialized-comparison.pl line 9.
# expect-error: Use of uninitialized value $u in string comparison (cmp) at warnings/uninitialized-comparison.pl line 10.
# expect-error: Use of uninitialized value $u in numeric eq (==) at warnings/uninitialized-comparison.pl line 11.
