# Every undeclared variable is reported
use strict;
$x1 = 1;
@y1 = (2);
$z1{a} = 3;
print $w1[0];
# expect-error: Global symbol "$x1" requires explicit package name (did you forget to declare "my $x1"?) at strict/vars-several.pl line 3.
# expect-error: Global symbol "@y1" requires explicit package name (did you forget to declare "my @y1"?) at strict/vars-several.pl line 4.
# expect-error: Global symbol "%z1" requires explicit package name (did you forget to declare "my %z1"?) at strict/vars-several.pl line 5.
# expect-error: Global symbol "@w1" requires explicit package name (did you forget to declare "my @w1"?) at strict/vars-several.pl line 6.
# expect-error: Execution of strict/vars-several.pl aborted due to compilation errors.
# expect-exit: 255
