# die in BEGIN stops the compilation
print "never\n";
BEGIN { die "early\n" }
# expect-error: early
# expect-error: BEGIN failed--compilation aborted at modules/begin-failed.pl line 3.
# expect-exit: 255
