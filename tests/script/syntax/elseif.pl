# elseif is not a word
if (1) { } elseif (2) { }
# expect-error: elseif should be elsif at syntax/elseif.pl line 2.
# expect-error: syntax error at syntax/elseif.pl line 2, near ") {"
# expect-error: Execution of syntax/elseif.pl aborted due to compilation errors.
# expect-exit: 255
