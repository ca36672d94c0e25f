# What does not parse in a line of values
format BAD =
@<<
1 1
.
print 5;

# expect-error: Number found where operator expected at formats/error-in-values.pl line 4, near "1 1"
# expect-error: 	(Missing operator before  1?)
# expect-error: syntax error at formats/error-in-values.pl line 4, near "1 1"
# expect-error: Execution of formats/error-in-values.pl aborted due to compilation errors.
# expect-exit: 255
