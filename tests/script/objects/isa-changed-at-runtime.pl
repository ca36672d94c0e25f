# A changed @ISA is seen at once
package A1 { sub f { "a" } } package B1 { sub f { "b" } } package K { our @ISA = 'A1' }
print K->f;
@K::ISA = 'B1';
print K->f;
{ no warnings; *B1::f = sub { "new" }; }
print K->f, "\n";
# expect: abnew
