# Ambiguous constructs
use warnings;
my @a = (1);
my %h = (length => 1);
sub fred { 1 }
my $x = "${time}x";
$x = -fred;
$x = "@{a}";
$x = ${time};
my $y = fred -1;
$x = $h{length};
print STDOUT -1, "\n";
# expect: -1
# expect-error: Ambiguous use of ${time} resolved to $time at warnings/ambiguous.pl line 9.
# expect-error: Use of uninitialized value $time in concatenation (.) or string at warnings/ambiguous.pl line 6.
