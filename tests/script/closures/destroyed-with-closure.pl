# What a closure holds lives as long as it
package D { sub new { bless {} } sub DESTROY { print "destroyed\n" } }
my $f; { my $o = D->new; $f = sub { $o } }
print "before\n";
undef $f;
print "after\n";
# expect: before
# expect: destroyed
# expect: after
