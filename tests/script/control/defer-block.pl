# defer runs at the end of the block
use feature 'defer'; no warnings;
{ defer { print "deferred\n" } print "first\n"; }
print "after\n";
# expect: first
# expect: deferred
# expect: after
