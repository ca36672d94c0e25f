# Unknown operators
my $x = 1 <=> <=> 2;
# expect-error: Number found where operator expected at syntax/default-operator.pl line 2, near "<=> 2"
# expect-error: 	(Missing operator before  2?)
# expect-error: syntax error at syntax/default-operator.pl line 2, near "<=> 2"
# expect-error: Execution of syntax/default-operator.pl aborted due to compilation errors.
# expect-exit: 255
