# A call without parentheses of an unknown sub
use strict;
frobnicate "x";
# expect-error: String found where operator expected at syntax/unknown-function-with-args.pl line 3, near "frobnicate "x""
# expect-error: 	(Do you need to predeclare frobnicate?)
# expect-error: syntax error at syntax/unknown-function-with-args.pl line 3, near "frobnicate "x""
# expect-error: Execution of syntax/unknown-function-with-args.pl aborted due to compilation errors.
# expect-exit: 255
