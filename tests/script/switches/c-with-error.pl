# -c reports errors
# command: -c -e 'print "a" "b"'
# expect-error: String found where operator expected at -e line 1, near ""a" "b""
# expect-error: 	(Missing operator before  "b"?)
# expect-error: syntax error at -e line 1, near ""a" "b""
# expect-error: -e had compilation errors.
# expect-exit: 255
