# Bareword found where operator expected
my $x = 1 foo;
# expect-error: Bareword found where operator expected at syntax/bareword-found.pl line 2, near "1 foo"
# expect-error: 	(Missing operator before foo?)
# expect-error: syntax error at syntax/bareword-found.pl line 2, near "1 foo"
# expect-error: Execution of syntax/bareword-found.pl aborted due to compilation errors.
# expect-exit: 255
