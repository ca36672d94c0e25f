# my with an element
my $x[0] = 1;
# expect-error: syntax error at syntax/invalid-my.pl line 2, near "$x["
# expect-error: Execution of syntax/invalid-my.pl aborted due to compilation errors.
# expect-exit: 255
