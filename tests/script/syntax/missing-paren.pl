# A parenthesis that never closes
print foo(1, 2;
# expect-error: syntax error at syntax/missing-paren.pl line 2, near "2;"
# expect-error: Execution of syntax/missing-paren.pl aborted due to compilation errors.
# expect-exit: 255
