# A bareword under strict subs
use strict;
my $x = Hello;
# expect-error: Bareword "Hello" not allowed while "strict subs" in use at strict/subs-message.pl line 3.
# expect-error: Execution of strict/subs-message.pl aborted due to compilation errors.
# expect-exit: 255
