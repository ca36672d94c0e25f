# Objects left at exit are destroyed
package D { sub new { bless { n => $_[1] } } sub DESTROY { print "destroy $_[0]{n}\n" } }
our $g = D->new("global");
END { print "end block\n" }
print "main ends\n";
# expect: main ends
# expect: end block
# expect: destroy global
