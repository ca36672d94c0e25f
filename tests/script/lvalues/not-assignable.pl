# Assigning to an expression is a compile error
my ($x, $y) = (1, 2);
$x + $y = 3;
# expect-error: Can't modify addition (+) in scalar assignment at lvalues/not-assignable.pl line 3, near "3;"
# expect-error: Execution of lvalues/not-assignable.pl aborted due to compilation errors.
# expect-exit: 255
