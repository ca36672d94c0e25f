# Several errors, one count
use strict;
$x = 1;
print "a" "b";
$y = 2;
# expect-error: String found where operator expected at syntax/several-errors.pl line 4, near ""a" "b""
# expect-error: 	(Missing operator before  "b"?)
# expect-error: Global symbol "$x" requires explicit package name (did you forget to declare "my $x"?) at syntax/several-errors.pl line 3.
# expect-error: syntax error at syntax/several-errors.pl line 4, near ""a" "b""
# expect-error: Global symbol "$y" requires explicit package name (did you forget to declare "my $y"?) at syntax/several-errors.pl line 5.
# expect-error: Execution of syntax/several-errors.pl aborted due to compilation errors.
# expect-exit: 255
