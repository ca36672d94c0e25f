# Qualified names and our pass
use strict;
$main::a1 = 1; our $b1 = 2; use vars '$c1'; $c1 = 3;
$a = 4; $b = 5;
print "$main::a1 $b1 $c1 $a $b\n";
# expect: 1 2 3 4 5
