# $, and $\
{ local ($,, $\) = ("-", ".\n"); print 1, 2, 3; print; }
{ local $\ = "\n"; print "x"; }
{ local $, = ","; my @a = (1, 2); print @a, "e"; print "\n"; }
# expect: 1-2-3.
# expect: .
# expect: x
# expect: 1,2,e
