# An uncaught die ends with 255
print "before\n";
die "fatal";
# expect: before
# expect-error: fatal at eval/uncaught-die.pl line 3.
# expect-exit: 255
