# Scalar found where operator expected
my ($x, $y) = (1, 2);
print $x $y;
print "a" $x;
# expect-error: Scalar found where operator expected at syntax/scalar-found.pl line 4, near ""a" $x"
# expect-error: 	(Missing operator before  $x?)
# expect-error: syntax error at syntax/scalar-found.pl line 4, near ""a" $x"
# expect-error: Execution of syntax/scalar-found.pl aborted due to compilation errors.
# expect-exit: 255
