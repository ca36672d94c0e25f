# no strict reaches to the end of its block
use strict;
{ no strict 'refs'; our $v = "ok"; my $n = "v"; print $$n, "\n"; }
eval { my $n = "v"; print $$n };
print $@;
# expect: ok
# expect: Can't use string ("v") as a SCALAR ref while "strict refs" in use at strict/no-strict-block.pl line 4.
