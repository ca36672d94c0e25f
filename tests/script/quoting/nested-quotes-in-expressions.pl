# Quotes inside quoted code blocks
print "a @{[ map { "<$_>" } 1, 2 ]} b\n";
print "x${\ join q{,}, 'p', "q"}y\n";
# expect-error: Missing right curly or square bracket at quoting/nested-quotes-in-expressions.pl line 2, within string
# expect-error: syntax error at quoting/nested-quotes-in-expressions.pl line 2, at EOF
# expect-error: Execution of quoting/nested-quotes-in-expressions.pl aborted due to compilation errors.
# expect-exit: 255
