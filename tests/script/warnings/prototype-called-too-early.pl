# called too early to check prototype
use warnings; 
f(1);
sub f($) { } sub g($$); sub g($) { } my $x = \&h; sub h() { 1 } h();
# expect-error: Prototype mismatch: sub main::g ($$) vs ($) at warnings/prototype-called-too-early.pl line 4.
# expect-error: main::f() called too early to check prototype at warnings/prototype-called-too-early.pl line 3.
