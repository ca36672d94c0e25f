# A sub around the mistake is not run, nor made.
sub first { values ; }
sub second { map }
sub third { delete() }
sub fourth { sort }
first();

# expect-error: Not enough arguments for values at syntax/missing-arguments-in-a-sub.pl line 2, near "values ;"
# expect-error: Not enough arguments for map at syntax/missing-arguments-in-a-sub.pl line 3, near "map }"
# expect-error: Not enough arguments for delete at syntax/missing-arguments-in-a-sub.pl line 4, near "delete() "
# expect-error: Not enough arguments for sort at syntax/missing-arguments-in-a-sub.pl line 5, near "sort }"
# expect-error: Execution of syntax/missing-arguments-in-a-sub.pl aborted due to compilation errors.
# expect-exit: 255
