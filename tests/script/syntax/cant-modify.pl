# Assigning to what is no lvalue
my $x = 1;
($x + 1) = 2;
length($x)++;
# expect-error: Can't modify addition (+) in list assignment at syntax/cant-modify.pl line 3, near "2;"
# expect-error: Execution of syntax/cant-modify.pl aborted due to compilation errors.
# expect-exit: 255
