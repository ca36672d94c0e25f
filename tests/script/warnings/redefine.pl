# Subroutine redefined, constant subroutine too
use warnings;
sub f { 1 }
sub f { 2 }
*f = sub { 3 };
sub K() { 5 }
eval 'sub K() { 6 }';
{ no warnings 'redefine'; eval 'sub f { 4 }'; }
# expect-error: Subroutine f redefined at warnings/redefine.pl line 4.
# expect-error: Subroutine main::f redefined at warnings/redefine.pl line 5.
# expect-error: Constant subroutine K redefined at (eval 1) line 1.
