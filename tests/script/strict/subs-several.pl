# Barewords in a list
use strict;
my @x = (one, two);
print "no\n";
# expect-error: Bareword "one" not allowed while "strict subs" in use at strict/subs-several.pl line 3.
# expect-error: Bareword "two" not allowed while "strict subs" in use at strict/subs-several.pl line 3.
# expect-error: Execution of strict/subs-several.pl aborted due to compilation errors.
# expect-exit: 255
