# Characters that no prototype has
use warnings;
sub f(x) { }
print "ok\n";
# expect: ok
# expect-error: Illegal character in prototype for main::f : x at syntax/prototype-after-name.pl line 3.
