# bool, and conversion by fallback
package B; use overload 'bool' => sub { $_[0][0] }, '0+' => sub { 42 }, fallback => 1;
package main;
my ($t, $f) = (bless([1], 'B'), bless([0], 'B'));
print $t ? "T" : "F", $f ? "T" : "F", !$t ? "T" : "F", " ", $t + 1, " ", "$t", "\n";
# expect: TFF 43 42
