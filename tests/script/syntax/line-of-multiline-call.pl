# Errors in long statements name the line where parsing stopped
my %h = (
    a => 1,
    b => 2
    c => 3,
);
# expect-error: syntax error at syntax/line-of-multiline-call.pl line 5, near "c"
# expect-error: Execution of syntax/line-of-multiline-call.pl aborted due to compilation errors.
# expect-exit: 255
