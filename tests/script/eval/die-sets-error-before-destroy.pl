# DESTROY during unwinding already sees $@
package D; sub new { bless [] } sub DESTROY { print "in DESTROY: ", $@ || "empty\n" }
package main;
eval { my $d = D->new; die "the error\n" };
print "after: $@";
# expect: in DESTROY: the error
# expect: after: the error
