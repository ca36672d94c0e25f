# A bracket that was never opened
my @a = (1, 2];
# expect-error: Unmatched right square bracket at syntax/unmatched-right-square.pl line 2, at end of line
# expect-error: syntax error at syntax/unmatched-right-square.pl line 2, near "2]"
# expect-error: Execution of syntax/unmatched-right-square.pl aborted due to compilation errors.
# expect-exit: 255
