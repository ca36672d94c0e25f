# neg ! ~ abs and nomethod
package U;
use overload 'neg' => sub { "neg" }, '!' => sub { "not" }, 'abs' => sub { "abs" }, '~' => sub { "compl" }, 'nomethod' => sub { "nomethod($_[3])" };
package main;
my $u = bless [], 'U';
print -$u, " ", !$u, " ", abs($u), " ", ~$u, " ", $u * 2, " ", $u ** 2, "\n";
# expect: neg not abs compl nomethod(*) nomethod(**)
