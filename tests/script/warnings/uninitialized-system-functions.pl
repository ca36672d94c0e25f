# open, exec, chdir, sprintf with undef
use warnings; my $u;
open my $f, '<', $u;
-e $u;
mkdir $u;
unlink $u;
chdir $u if 0;
my $r = `$u`;
opendir my $d, $u;
$r = sleep $u;
$r = exists $ENV{$u};
local $ENV{X} = $u;
kill $u if 0;
sprintf "%s%s", $u, 1;
$r = oct $u;
# expect-error: Parentheses missing around "my" list at warnings/uninitialized-system-functions.pl line 9.
# expect-error: Useless use of sprintf in void context at warnings/uninitialized-system-functions.pl line 14.
# expect-error: Use of uninitialized value $u in open at warnings/uninitialized-system-functions.pl line 3.
# expect-error: Use of uninitialized value $u in -e at warnings/uninitialized-system-functions.pl line 4.
# expect-error: Use of uninitialized value $u in mkdir at warnings/uninitialized-system-functions.pl line 5.
# expect-error: Use of uninitialized value $u in unlink at warnings/uninitialized-system-functions.pl line 6.
# expect-error: Use of uninitialized value $u in quoted execution (``, qx) at warnings/uninitialized-system-functions.pl line 8.
# expect-error: Use of uninitialized value $u in opendir at warnings/uninitialized-system-functions.pl line 9.
# expect-error: Use of uninitialized value $u in sleep at warnings/uninitialized-system-functions.pl line 10.
# expect-error: Use of uninitialized value $u in exists at warnings/uninitialized-system-functions.pl line 11.
# expect-error: Use of uninitialized value $u in sprintf at warnings/uninitialized-system-functions.pl line 14.
# expect-error: Use of uninitialized value $u in oct at warnings/uninitialized-system-functions.pl line 15.
