# sort () is refused
my @e = sort ();
# expect-error: Not enough arguments for sort at syntax/sort-without-arguments.pl line 2, near "sort ()"
# expect-error: Execution of syntax/sort-without-arguments.pl aborted due to compilation errors.
# expect-exit: 255
