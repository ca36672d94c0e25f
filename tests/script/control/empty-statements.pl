# Empty statements and blocks
;;;
for my $i (1 .. 2) { ; }
{ }
if (1) { }
print "fine\n";
# expect-error: syntax error at control/empty-statements.pl line 5, near ") {"
# expect-error: Execution of control/empty-statements.pl aborted due to compilation errors.
# expect-exit: 255
