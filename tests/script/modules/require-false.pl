# A module that returns false
open my $f, '>', "$ENV{TMPDIR}/Mod.pm" or die; print $f "package Mod; 0;"; close $f;
@INC = ($ENV{TMPDIR});
eval { require Mod };
print $@;
# expect: Mod.pm did not return a true value at modules/require-false.pl line 4.
