# A class may define its own isa, can and DOES
package Liar; sub new { bless {} } sub isa { $_[1] eq 'Anything' } sub can { undef } sub DOES { 1 }
package main;
my $o = Liar->new;
print $o->isa('Anything') ? 1 : 0, $o->isa('Liar') ? 1 : 0, defined $o->can('new') ? 1 : 0, $o->DOES('x'), UNIVERSAL::isa($o, 'Liar') ? 1 : 0, "\n";
# expect: 10011
