# An unknown word alone under strict
use strict;
frobnicate;
print "x\n";
# expect-error: Bareword "frobnicate" not allowed while "strict subs" in use at syntax/unknown-function-bareword.pl line 3.
# expect-error: Execution of syntax/unknown-function-bareword.pl aborted due to compilation errors.
# expect-exit: 255
