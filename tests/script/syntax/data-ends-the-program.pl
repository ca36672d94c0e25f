# A statement that __END__ or __DATA__ breaks off
my @all = (1, 2,

# expect-error: syntax error at syntax/data-ends-the-program.pl line 8, at EOF
# expect-error: Execution of syntax/data-ends-the-program.pl aborted due to compilation errors.
# expect-exit: 255

__DATA__
more
