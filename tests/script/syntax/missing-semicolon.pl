# The next line's start is shown
my $x = 1
my $y = 2;
# expect-error: syntax error at syntax/missing-semicolon.pl line 3, near "my "
# expect-error: Execution of syntax/missing-semicolon.pl aborted due to compilation errors.
# expect-exit: 255
