# reset: variables by first letter, of this package only; m?? again; always 1
our ($aa, $ab, @ac, %ad, $b1) = (1, 2);
@ac = (1); %ad = (1, 2); $b1 = 5;
reset 'a';
print join(' ', map({ defined ? 1 : 0 } $aa, $ab), scalar @ac, scalar keys %ad, $b1), "\n";
our ($x1, $y1, $z1, $w1) = 1 .. 4;
reset 'x-z';
print join(',', map { $_ // 'u' } $x1, $y1, $z1, $w1), "\n";
our $q1 = 1; my $q2 = 2; $P::q1 = 3;
print reset('q'), ' ', $q1 // 'u', " $q2 $P::q1\n";
our $Big = 1; our $small = 2;
reset 'Bs';
print $Big // 'u', $small // 'u', "\n";
for (1 .. 4) { print "m$_ " if m?\d?; reset if $_ == 2 }
print "\n";
our @list = (1, 2); our $ref = \@list;
reset 'l';
print "@$ref|@list\n";
print prototype('CORE::reset'), "\n";

# expect: 0 0 0 0 5
# expect: u,u,u,4
# expect: 1 u 2 3
# expect: uu
# expect: m1 m3 
# expect: |
# expect: ;$
