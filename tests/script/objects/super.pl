# SUPER:: calls the base class of the package
package A1; sub new { bless {}, shift } sub f { "A1" }
package B1; our @ISA = 'A1'; sub f { my $s = shift; "B1>" . $s->SUPER::f() }
package C1; our @ISA = 'B1'; sub f { my $s = shift; "C1>" . $s->SUPER::f() }
package main;
print C1->new->f, "\n";
# expect: C1>B1>A1
