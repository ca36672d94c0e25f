# The digit 2 in a binary literal is an error
print 0b12;
# expect-error: Illegal binary digit '2' at literals/bad-binary-digit.pl line 2, at end of line
# expect-error: Execution of literals/bad-binary-digit.pl aborted due to compilation errors.
# expect-exit: 255
