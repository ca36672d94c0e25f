# join and sprintf with undef
use warnings;
my $u;
my $r = join "-", 1, $u;
$r = join $u, 1, 2;
$r = join $u, 1;
$r = sprintf "%s", $u;
$r = sprintf "%d", $u;
$r = sprintf $u;
# expect-error: Use of uninitialized value $u in join or string at warnings/uninitialized-join-and-sprintf.pl line 4.
# expect-error: Use of uninitialized value $u in join or string at warnings/uninitialized-join-and-sprintf.pl line 5.
# expect-error: Use of uninitialized value $u in sprintf at warnings/uninitialized-join-and-sprintf.pl line 7.
# expect-error: Use of uninitialized value $u in sprintf at warnings/uninitialized-join-and-sprintf.pl line 8.
# expect-error: Use of uninitialized value $u in sprintf at warnings/uninitialized-join-and-sprintf.pl line 9.
