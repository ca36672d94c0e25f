# Builtins count their arguments
my $x = length("a", "b");
# expect-error: Too many arguments for length at syntax/too-many-arguments.pl line 2, near ""b")"
# expect-error: Execution of syntax/too-many-arguments.pl aborted due to compilation errors.
# expect-exit: 255
