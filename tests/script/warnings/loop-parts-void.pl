# The parts of for, and the last statements of its body, are in void context
use warnings;
for (my $i = 0, 21; $i < 1; $i++, 22) { 23 }
my $x = 1;
$x and 24;
do { 25 };
# expect-error: Useless use of a constant (23) in void context at warnings/loop-parts-void.pl line 3.
# expect-error: Useless use of a constant (22) in void context at warnings/loop-parts-void.pl line 3.
# expect-error: Useless use of a constant (21) in void context at warnings/loop-parts-void.pl line 3.
# expect-error: Useless use of a constant (24) in void context at warnings/loop-parts-void.pl line 5.
# expect-error: Useless use of a constant (25) in void context at warnings/loop-parts-void.pl line 6.
