# A string as a code reference, method names allowed
use strict;
sub f { "f" }
my $n = "f";
eval { &$n() }; print $@;
eval { $n->() }; print $@;
print main->$n, " ", &{\&$n}(), " ", defined &$n ? 1 : 0, "\n";
# expect: Can't use string ("f") as a subroutine ref while "strict refs" in use at strict/refs-sub.pl line 5.
# expect: Can't use string ("f") as a subroutine ref while "strict refs" in use at strict/refs-sub.pl line 6.
# expect: f f 1
