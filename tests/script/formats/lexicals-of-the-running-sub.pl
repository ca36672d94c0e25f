# A format sees the variables of the sub that runs
use warnings;
sub rep { my $x = shift; my @a = (1,2,3);
format REP =
[@<<<] @< @< @<
$x, @a
.
 $~ = "REP"; write; }
rep("one"); rep("two");
format REP =
redefined
.
$~ = "REP"; write;

# expect: redefined
# expect: redefined
# expect: redefined
# expect-error: Format REP redefined at formats/lexicals-of-the-running-sub.pl line 10.
