# DESTROY runs when the last reference goes
package D { sub new { bless { n => $_[1] } } sub DESTROY { print "destroy $_[0]{n}\n" } }
my $x = D->new(1); my $y = $x;
undef $x; print "still\n";
undef $y; print "gone\n";
{ my $z = D->new(2); } print "scope\n";
D->new(3); print "temp\n";
# expect: still
# expect: destroy 1
# expect: gone
# expect: destroy 2
# expect: scope
# expect: destroy 3
# expect: temp
