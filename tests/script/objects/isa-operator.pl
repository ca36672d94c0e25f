# The isa operator of 5.36
use v5.36;
package A1 { } package B1 { our @ISA = 'A1' }
my $o = bless [], 'B1';
say join ",", map { $_ ? 1 : 0 } $o isa A1, $o isa B1, $o isa Z, undef isa A1, [] isa A1;
# expect: 1,1,0,0,0
