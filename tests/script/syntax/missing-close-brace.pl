# A block that never ends
if (1) {
    print "x\n";
__END__
# expect-error: Missing right curly or square bracket at syntax/missing-close-brace.pl line 4, at end of line
# expect-error: syntax error at syntax/missing-close-brace.pl line 4, at EOF
# expect-error: Execution of syntax/missing-close-brace.pl aborted due to compilation errors.
# expect-exit: 255
