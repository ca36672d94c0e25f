# Assigning to a function call is a compile error
my $s = "x";
length($s) = 3;
# expect-error: Can't modify length in scalar assignment at lvalues/function-not-assignable.pl line 3, near "3;"
# expect-error: Execution of lvalues/function-not-assignable.pl aborted due to compilation errors.
# expect-exit: 255
