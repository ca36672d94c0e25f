# near ends at a newline
my @x = (1,
  2,
  3 4);
# expect-error: Number found where operator expected at syntax/format-of-near-newline.pl line 4, near "3 4"
# expect-error: 	(Missing operator before  4?)
# expect-error: syntax error at syntax/format-of-near-newline.pl line 4, near "3 4"
# expect-error: Execution of syntax/format-of-near-newline.pl aborted due to compilation errors.
# expect-exit: 255
