# A ring with a weak link is freed
use Scalar::Util 'weaken';
package D { sub DESTROY { print "freed $_[0]{n}\n" } }
{ my $p = bless { n => 'parent' }, 'D'; my $k = bless { n => 'kid', up => $p }, 'D'; $p->{kid} = $k; weaken($k->{up}); }
print "after\n";
# expect: freed parent
# expect: freed kid
# expect: after
