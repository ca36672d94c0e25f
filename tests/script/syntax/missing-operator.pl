# Two terms side by side
my $x = 5 5;
# expect-error: Number found where operator expected at syntax/missing-operator.pl line 2, near "5 5"
# expect-error: 	(Missing operator before  5?)
# expect-error: syntax error at syntax/missing-operator.pl line 2, near "5 5"
# expect-error: Execution of syntax/missing-operator.pl aborted due to compilation errors.
# expect-exit: 255
