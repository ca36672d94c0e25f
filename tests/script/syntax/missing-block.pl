# if without braces
if (1) print "x";
# expect-error: syntax error at syntax/missing-block.pl line 2, near ") print"
# expect-error: Execution of syntax/missing-block.pl aborted due to compilation errors.
# expect-exit: 255
