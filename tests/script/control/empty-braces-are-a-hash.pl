# { } at the start of a statement is an anonymous hash
{ }
if (1) { print "no" }
# expect-error: syntax error at control/empty-braces-are-a-hash.pl line 3, near ") {"
# expect-error: Execution of control/empty-braces-are-a-hash.pl aborted due to compilation errors.
# expect-exit: 255
