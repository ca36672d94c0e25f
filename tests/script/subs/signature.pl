# A signature names the arguments
use feature 'signatures'; no warnings;
sub add($x, $y) { $x + $y }
print add(1, 2), "\n";
my $f = sub ($n) { $n * 2 };
print $f->(4), "\n";
# expect: 3
# expect: 8
