# String found where operator expected
my $x = $y "abc";
# expect-error: String found where operator expected at syntax/string-found.pl line 2, near "$y "abc""
# expect-error: 	(Missing operator before "abc"?)
# expect-error: syntax error at syntax/string-found.pl line 2, near "$y "abc""
# expect-error: Execution of syntax/string-found.pl aborted due to compilation errors.
# expect-exit: 255
