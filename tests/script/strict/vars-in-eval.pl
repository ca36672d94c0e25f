# In a string eval the error is in $@
use strict;
eval '$nope = 1; 1' or print $@;
print "alive\n";
# expect: Global symbol "$nope" requires explicit package name (did you forget to declare "my $nope"?) at (eval 1) line 1.
# expect: alive
