# A syntax error shows what comes near
print "a" "b";
# expect-error: String found where operator expected at syntax/near-text.pl line 2, near ""a" "b""
# expect-error: 	(Missing operator before  "b"?)
# expect-error: syntax error at syntax/near-text.pl line 2, near ""a" "b""
# expect-error: Execution of syntax/near-text.pl aborted due to compilation errors.
# expect-exit: 255
