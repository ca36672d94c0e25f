# Accessors made by closures
package P;
for my $f (qw(name age)) { no strict 'refs'; *$f = sub { my $s = shift; $s->{$f} = shift if @_; $s->{$f} } }
sub new { bless {}, shift }
package main;
my $p = P->new; $p->name("Al"); $p->age(3);
print $p->name, $p->age, "\n";
# expect: Al3
