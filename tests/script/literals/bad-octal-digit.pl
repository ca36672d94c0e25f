# The digit 8 in an octal literal is an error
print 08;
# expect-error: Illegal octal digit '8' at literals/bad-octal-digit.pl line 2, at end of line
# expect-error: Execution of literals/bad-octal-digit.pl aborted due to compilation errors.
# expect-exit: 255
