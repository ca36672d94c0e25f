# An undeclared array in a string is an error under strict
use strict;
print "mail: me@example.com\n";
# expect-error: Global symbol "@example" requires explicit package name (did you forget to declare "my @example"?) at interpolation/undeclared-array-under-strict.pl line 3.
# expect-error: Execution of interpolation/undeclared-array-under-strict.pl aborted due to compilation errors.
# expect-exit: 255
