# After ten errors perl gives up
use strict;
$x1; $x2; $x3; $x4; $x5;
$x6; $x7; $x8; $x9; $x10;
$x11; $x12;
# expect-error: Global symbol "$x1" requires explicit package name (did you forget to declare "my $x1"?) at syntax/ten-errors.pl line 3.
# expect-error: Global symbol "$x2" requires explicit package name (did you forget to declare "my $x2"?) at syntax/ten-errors.pl line 3.
# expect-error: Global symbol "$x3" requires explicit package name (did you forget to declare "my $x3"?) at syntax/ten-errors.pl line 3.
# expect-error: Global symbol "$x4" requires explicit package name (did you forget to declare "my $x4"?) at syntax/ten-errors.pl line 3.
# expect-error: Global symbol "$x5" requires explicit package name (did you forget to declare "my $x5"?) at syntax/ten-errors.pl line 3.
# expect-error: Global symbol "$x6" requires explicit package name (did you forget to declare "my $x6"?) at syntax/ten-errors.pl line 4.
# expect-error: Global symbol "$x7" requires explicit package name (did you forget to declare "my $x7"?) at syntax/ten-errors.pl line 4.
# expect-error: Global symbol "$x8" requires explicit package name (did you forget to declare "my $x8"?) at syntax/ten-errors.pl line 4.
# expect-error: Global symbol "$x9" requires explicit package name (did you forget to declare "my $x9"?) at syntax/ten-errors.pl line 4.
# expect-error: Global symbol "$x10" requires explicit package name (did you forget to declare "my $x10"?) at syntax/ten-errors.pl line 4.
# expect-error: Global symbol "$x11" requires explicit package name (did you forget to declare "my $x11"?) at syntax/ten-errors.pl line 5.
# expect-error: Global symbol "$x12" requires explicit package name (did you forget to declare "my $x12"?) at syntax/ten-errors.pl line 5.
# expect-error: Execution of syntax/ten-errors.pl aborted due to compilation errors.
# expect-exit: 255
