# Deep recursion, only once a sub
use warnings;
sub f { my $n = shift; f($n - 1) if $n > 0 } f(120);
f(120);
sub g { my $n = shift; no warnings 'recursion'; g($n - 1) if $n > 0 } g(120);
print "done\n";
# expect: done
# expect-error: Deep recursion on subroutine "main::f" at warnings/recursion.pl line 3.
# expect-error: Deep recursion on subroutine "main::f" at warnings/recursion.pl line 3.
