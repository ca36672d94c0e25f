# Special names and $a $b do not warn
use warnings;
$a = 1;
$b = 2;
$ENV{X} = 1;
$0 = "x";
@ARGV = ();
$main::{x} = 1;
print "quiet\n";
# expect: quiet
