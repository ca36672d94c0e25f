# @{} %{} &{} ${}
package O;
use overload '@{}' => sub { [1, 2, 3] }, '&{}' => sub { sub { "called @_" } }, '%{}' => sub { { k => 'v' } };
package main;
my $x = 0;
my $o = bless \$x, 'O';
print "@$o $$o[1] $o->[2] ", $o->(5), " $o->{k}\n";
# expect: 1 2 3 2 3 called 5 v
