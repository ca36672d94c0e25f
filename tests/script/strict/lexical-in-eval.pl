# A string eval inherits strict
use strict;
my $n = "abc";
eval q{ my $x = $$n; };
print $@;
{ no strict; eval q{ $glob1 = 1; print "fine $glob1\n"; }; print $@; }
# expect: Can't use string ("abc") as a SCALAR ref while "strict refs" in use at (eval 1) line 1.
# expect: fine 1
