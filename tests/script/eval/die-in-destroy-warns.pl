# With warnings a die in DESTROY is reported as (in cleanup)
use warnings;
package D { sub DESTROY { die "in destroy\n" } }
{ my $d = bless [], 'D' }
{ my $d = bless [], 'D'; eval { die "outer\n" }; print $@ }
print "alive\n";
# expect: outer
# expect: alive
# expect-error: 	(in cleanup) in destroy
# expect-error: 	(in cleanup) in destroy
