# The two-argument forms
my $f = "$ENV{TMPDIR}/f";
open(F, ">$f") or die; print F "a\n"; close F;
open(F, ">> $f") or die; print F "b\n"; close F;
open(F, "$f") or die; print <F>; close F;
open(F, "< $f ") or die; print scalar <F>; close F;
# expect: a
# expect: b
# expect: a
