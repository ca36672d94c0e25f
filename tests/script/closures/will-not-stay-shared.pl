# A named sub inside a sub keeps the first variable
use warnings;
sub outer { my $v = shift; sub inner { $v } return inner() }
print outer(1), outer(2), "\n";
# expect: 11
# expect-error: Variable "$v" will not stay shared at closures/will-not-stay-shared.pl line 3.
