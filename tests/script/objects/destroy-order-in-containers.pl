# Clearing a container destroys its elements
package D { sub new { bless { n => $_[1] } } sub DESTROY { print "d$_[0]{n} " } }
my @a = map { D->new($_) } 1 .. 3;
shift @a; print "| ";
$a[0] = undef; print "| ";
@a = (); print "|\n";
my %h = (k => D->new(4)); delete $h{k}; print "\n";
# expect: d1 | d2 | d3 |
# expect: d4 
