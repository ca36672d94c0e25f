# can isa and DOES
package A1 { sub f { "f" } } package B1 { our @ISA = 'A1' }
my $o = bless [], 'B1';
print $o->can('f')->(), " ", $o->can('g') ? 1 : 0, " ", $o->isa('A1') ? 1 : 0, $o->isa('Z') ? 1 : 0, $o->DOES('A1') ? 1 : 0, "\n";
print B1->can('f') == \&A1::f ? "same" : "other", " ", UNIVERSAL::isa([], 'ARRAY') ? 1 : 0, "\n";
# expect: f 0 101
# expect: same 1
