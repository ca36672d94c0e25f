# Locals are destroyed while die unwinds, before the eval ends
package D;
sub new { bless [$_[1]] }
sub DESTROY { print "destroy $_[0][0] ", $@ ? "with \$\@" : "no \$\@", "\n" }
package main;
eval { my $d = D->new("x"); die "error\n" };
print "got $@";
# expect: destroy x with $@
# expect: got error
