# The hint about a missing semicolon
my $x = "a"
print "b";
# expect-error: syntax error at syntax/missing-operator-hint.pl line 3, near "print"
# expect-error: Execution of syntax/missing-operator-hint.pl aborted due to compilation errors.
# expect-exit: 255
