# A constant on the left is a compile error
my $x;
5 = $x;
# expect-error: Can't modify constant item in scalar assignment at assignment/constant-left-refused.pl line 3, near "$x;"
# expect-error: Execution of assignment/constant-left-refused.pl aborted due to compilation errors.
# expect-exit: 255
