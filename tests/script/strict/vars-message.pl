# An undeclared scalar under strict vars
use strict;
$undeclared = 1;
# expect-error: Global symbol "$undeclared" requires explicit package name (did you forget to declare "my $undeclared"?) at strict/vars-message.pl line 3.
# expect-error: Execution of strict/vars-message.pl aborted due to compilation errors.
# expect-exit: 255
