# Too few, too many, odd
use v5.36;
sub f($x, $y = 1) { }
sub g(%h) { }
eval { f() }; print $@;
eval { f(1, 2, 3) }; print $@;
eval { g(1) }; print $@;
sub none() { }
eval { &none(1) }; print $@;
# expect: Too few arguments for subroutine 'main::f' (got 0; expected at least 1) at subs/signature-errors.pl line 5.
# expect: Too many arguments for subroutine 'main::f' (got 3; expected at most 2) at subs/signature-errors.pl line 6.
# expect: Odd name/value argument for subroutine 'main::g' at subs/signature-errors.pl line 7.
# expect: Too many arguments for subroutine 'main::none' (got 1; expected 0) at subs/signature-errors.pl line 9.
