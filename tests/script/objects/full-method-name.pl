# A qualified method name skips the search
package A1 { sub f { "A1::f" } } package B1 { our @ISA = 'A1'; sub f { "B1::f" } }
my $o = bless [], 'B1';
print $o->f, " ", $o->A1::f, "\n";
my $q = "A1::f"; print $o->$q, "\n";
# expect: B1::f A1::f
# expect: A1::f
