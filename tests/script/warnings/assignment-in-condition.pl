# = in a condition
use warnings;
my $x;
if ($x = 1) { }
while ($x = 0) { }
print "ok\n" unless $x = 5;
my @a; if (@a = ()) { }
# expect-error: Found = in conditional, should be == at warnings/assignment-in-condition.pl line 4.
# expect-error: Found = in conditional, should be == at warnings/assignment-in-condition.pl line 5.
# expect-error: Found = in conditional, should be == at warnings/assignment-in-condition.pl line 6.
