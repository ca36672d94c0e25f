# Leaving subs, evals and blocks by last and next
use warnings;
sub leave { next }
for (1) { leave() }
for (1) { eval { last } }
for (1) { eval 'last' }
my @l; for (1) { @l = map { last } 1 }
# expect-error: Exiting subroutine via next at warnings/exiting.pl line 3.
# expect-error: Exiting eval via last at warnings/exiting.pl line 5.
# expect-error: Exiting eval via last at (eval 1) line 1.
