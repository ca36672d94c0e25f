# foreach needs a scalar variable
for my @x (1, 2) { }
# expect-error: Missing $ on loop variable at syntax/for-without-my-name.pl line 2.
# expect-exit: 255
