# A word that looks like a feature
use strict;
say "x";
# expect-error: String found where operator expected at syntax/given-when-removed-names.pl line 3, near "say "x""
# expect-error: 	(Do you need to predeclare say?)
# expect-error: syntax error at syntax/given-when-removed-names.pl line 3, near "say "x""
# expect-error: Execution of syntax/given-when-removed-names.pl aborted due to compilation errors.
# expect-exit: 255
