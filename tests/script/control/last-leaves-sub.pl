# last in a sub leaves the caller's loop with a warning
use warnings;
sub f { last }
for (1 .. 3) { print "$_\n"; f() }
print "done\n";
# expect: 1
# expect: done
# expect-error: Exiting subroutine via last at control/last-leaves-sub.pl line 3.
