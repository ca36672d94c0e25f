# == on overloaded objects falls back to the number conversion
package S; use overload '""' => sub { "7" }, fallback => 1;
package main;
my $s = bless [], 'S';
print $s == 7 ? 1 : 0, $s + 1, $s eq '7' ? 1 : 0, " ", sprintf("%s-%d", $s, $s), "\n";
# expect: 181 7-7
