# Builtins need their arguments
my $x = substr("a");
# expect-error: Not enough arguments for substr at syntax/not-enough-arguments.pl line 2, near ""a")"
# expect-error: Execution of syntax/not-enough-arguments.pl aborted due to compilation errors.
# expect-exit: 255
