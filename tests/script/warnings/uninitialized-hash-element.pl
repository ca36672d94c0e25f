# Hash elements are named with their key
use warnings;
my %h; my $k = "dyn"; our %g;
my $s = "$h{key}";
$s = "$h{$k}";
$s = "$g{x}";
$s = $h{"a b"} + 1;
$s = $h{lc $k} . "";
# expect-error: Use of uninitialized value $h{"key"} in string at warnings/uninitialized-hash-element.pl line 4.
# expect-error: Use of uninitialized value $h{"dyn"} in string at warnings/uninitialized-hash-element.pl line 5.
# expect-error: Use of uninitialized value $g{"x"} in string at warnings/uninitialized-hash-element.pl line 6.
# expect-error: Use of uninitialized value $h{"a b"} in addition (+) at warnings/uninitialized-hash-element.pl line 7.
# expect-error: Use of uninitialized value within %h in concatenation (.) or string at warnings/uninitialized-hash-element.pl line 8.
