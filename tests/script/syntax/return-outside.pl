# return at file level dies at run time
return 1;
print "after\n";
# expect-error: Can't return outside a subroutine at syntax/return-outside.pl line 2.
# expect-exit: 255
