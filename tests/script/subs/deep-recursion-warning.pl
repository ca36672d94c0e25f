# Level 100 warns once
use warnings;
sub down { my $n = shift; down($n - 1) if $n }
down(150);
my $f; $f = sub { my $n = shift; $f->($n - 1) if $n };
$f->(120);
# no-leak-check: it makes a cycle
# expect-error: Deep recursion on subroutine "main::down" at subs/deep-recursion-warning.pl line 3.
# expect-error: Deep recursion on anonymous subroutine at subs/deep-recursion-warning.pl line 5.
