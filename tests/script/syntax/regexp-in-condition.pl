# A wrong operator
my $x = "a"; if ($x =! 1) { print "assigned\n" } if ($x == = 1) { }
# expect-error: syntax error at syntax/regexp-in-condition.pl line 2, near "== ="
# expect-error: Execution of syntax/regexp-in-condition.pl aborted due to compilation errors.
# expect-exit: 255
