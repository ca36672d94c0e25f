# A quote inside a subscript ends the string first
my %h = (a => 1);
print "$h{"a"}\n";
# expect-error: Missing right curly or square bracket at interpolation/delimiter-ends-first.pl line 3, within string
# expect-error: syntax error at interpolation/delimiter-ends-first.pl line 3, at EOF
# expect-error: Execution of interpolation/delimiter-ends-first.pl aborted due to compilation errors.
# expect-exit: 255
