# A brace too much
print "x\n";
}
print "y\n";
# expect-error: Unmatched right curly bracket at syntax/extra-close-brace.pl line 3, at end of line
# expect-error: syntax error at syntax/extra-close-brace.pl line 3, near "}"
# expect-error: Execution of syntax/extra-close-brace.pl aborted due to compilation errors.
# expect-exit: 255
