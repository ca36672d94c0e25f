# use v5.36 turns on say, signatures, strict and warnings
use v5.36;
sub f($x) { say "sig $x" }
f(1);
eval '$zz = 1'; print $@;
my $u; my $s = "a$u";
# expect: sig 1
# expect: Global symbol "$zz" requires explicit package name (did you forget to declare "my $zz"?) at (eval 1) line 1.
# expect-error: Use of uninitialized value $u in concatenation (.) or string at modules/feature-bundle.pl line 6.
