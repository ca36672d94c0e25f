# ($;$) makes arguments optional
sub f($;$) { scalar @_ }
print f(1), f(1, 2), "\n";
eval 'f(1, 2, 3)'; print $@;
eval 'f()'; print $@;
# expect: 12
# expect: Too many arguments for main::f at (eval 1) line 1, near "3)
# expect: "
# expect: Not enough arguments for main::f at (eval 2) line 1, near "()
# expect: "
