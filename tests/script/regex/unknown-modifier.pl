# An unknown modifier
"x" =~ /a/k;
# expect-error: Unknown regexp modifier "/k" at regex/unknown-modifier.pl line 2, at end of line
# expect-error: Execution of regex/unknown-modifier.pl aborted due to compilation errors.
# expect-exit: 255
