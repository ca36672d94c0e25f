# next out of an eval block
use warnings;
for my $i (1 .. 3) { eval { next if $i == 2; print $i } }
print "\n";
# expect: 13
# expect-error: Exiting eval via next at eval/loop-control-through-eval.pl line 3.
