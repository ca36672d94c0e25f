# push on a reference is an error
my $r = [];
push $r, 1;
# expect-error: Experimental push on scalar is now forbidden at arrays/reference-argument-refused.pl line 3, near "1;"
# expect-error: Execution of arrays/reference-argument-refused.pl aborted due to compilation errors.
# expect-exit: 255
