# our is lexical too
use strict;
{ our $o = 1; }
eval q{ print $o; 1 } or print $@;
# expect: Global symbol "$o" requires explicit package name (did you forget to declare "my $o"?) at (eval 1) line 1.
# expect-error: Variable "$o" is not imported at (eval 1) line 1.
