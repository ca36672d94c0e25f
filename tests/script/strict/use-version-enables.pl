# use v5.12 turns strict on
use v5.12;
eval q{ $undeclared = 1; } ; print $@;
# expect: Global symbol "$undeclared" requires explicit package name (did you forget to declare "my $undeclared"?) at (eval 1) line 1.
