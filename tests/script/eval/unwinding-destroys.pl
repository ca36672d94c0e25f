# Objects of the frames left are destroyed before the catch
package D { sub new { bless {n => $_[1]} } sub DESTROY { print "gone $_[0]{n}\n" } }
sub f { my $a1 = D->new("inner"); die "x\n" }
eval { my $b1 = D->new("outer"); f() };
print "caught $@";
# expect: gone inner
# expect: gone outer
# expect: caught x
