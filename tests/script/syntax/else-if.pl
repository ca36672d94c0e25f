# else if without a block
if (1) { print 1 } else if (2) { print 2 }
# expect-error: syntax error at syntax/else-if.pl line 2, near "else if"
# expect-error: Execution of syntax/else-if.pl aborted due to compilation errors.
# expect-exit: 255
