# A missing method is named
package T; sub TIESCALAR { bless [] }
package main;
tie my $x, 'T';
eval { my $y = $x }; print $@;
eval { tie my $z, 'Nowhere' }; print $@;
eval { tie my @a, 'T' }; print $@;
# expect: Can't locate object method "FETCH" via package "T" at tie/missing-method.pl line 5.
# expect: Can't locate object method "TIESCALAR" via package "Nowhere" (perhaps you forgot to load "Nowhere"?) at tie/missing-method.pl line 6.
# expect: Can't locate object method "TIEARRAY" via package "T" at tie/missing-method.pl line 7.
