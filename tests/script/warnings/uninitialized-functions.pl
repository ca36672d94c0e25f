# Functions name themselves
use warnings;
my $u;
my $r = lc $u;
$r = uc $u;
$r = length $u;
$r = substr $u, 0, 1;
$r = index $u, "a";
$r = join $u, 1, 2;
$r = join "-", $u;
$r = sprintf "%s", $u;
$r = sprintf "%d", $u;
$r = ord $u;
$r = chr $u;
$r = int $u;
$r = abs $u;
$r = hex $u;
$r = pack "N", $u;
$r = reverse $u;
$r = ucfirst $u;
$r = quotemeta $u;
my @s = sort { $a <=> $b } 1, $u;
@s = sort 1, $u;
# expect-error: Use of uninitialized value $u in lc at warnings/uninitialized-functions.pl line 4.
# expect-error: Use of uninitialized value $u in uc at warnings/uninitialized-functions.pl line 5.
# expect-error: Use of uninitialized value $u in substr at warnings/uninitialized-functions.pl line 7.
# expect-error: Use of uninitialized value $u in index at warnings/uninitialized-functions.pl line 8.
# expect-error: Use of uninitialized value $u in join or string at warnings/uninitialized-functions.pl line 9.
# expect-error: Use of uninitialized value $u in join or string at warnings/uninitialized-functions.pl line 10.
# expect-error: Use of uninitialized value $u in sprintf at warnings/uninitialized-functions.pl line 11.
# expect-error: Use of uninitialized value $u in sprintf at warnings/uninitialized-functions.pl line 12.
# expect-error: Use of uninitialized value $u in ord at warnings/uninitialized-functions.pl line 13.
# expect-error: Use of uninitialized value $u in chr at warnings/uninitialized-functions.pl line 14.
# expect-error: Use of uninitialized value $u in int at warnings/uninitialized-functions.pl line 15.
# expect-error: Use of uninitialized value $u in abs at warnings/uninitialized-functions.pl line 16.
# expect-error: Use of uninitialized value $u in hex at warnings/uninitialized-functions.pl line 17.
# expect-error: Use of uninitialized value $u in pack at warnings/uninitialized-functions.pl line 18.
# expect-error: Use of uninitialized value $u in reverse at warnings/uninitialized-functions.pl line 19.
# expect-error: Use of uninitialized value $u in ucfirst at warnings/uninitialized-functions.pl line 20.
# expect-error: Use of uninitialized value $u in quotemeta at warnings/uninitialized-functions.pl line 21.
# expect-error: Use of uninitialized value $u in sort at warnings/uninitialized-functions.pl line 22.
# expect-error: Use of uninitialized value $u in sort at warnings/uninitialized-functions.pl line 22.
# expect-error: Use of uninitialized value $u in sort at warnings/uninitialized-functions.pl line 23.
# expect-error: Use of uninitialized value $u in sort at warnings/uninitialized-functions.pl line 23.
