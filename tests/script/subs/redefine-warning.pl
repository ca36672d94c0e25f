# Redefining warns
use warnings;
sub f { 1 }
sub f { 2 }
print f(), "\n";
eval 'sub f { 3 }';
print f(), "\n";
# expect: 2
# expect: 3
# expect-error: Subroutine f redefined at subs/redefine-warning.pl line 4.
# expect-error: Subroutine f redefined at (eval 1) line 1.
