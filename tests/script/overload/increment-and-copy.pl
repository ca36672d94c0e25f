# ++ with a copy constructor, x and .
package C;
use overload '++' => sub { $_[0][0]++; $_[0] }, '=' => sub { bless [@{ $_[0] }] }, '""' => sub { "c$_[0][0]" }, 'x' => sub { "rep$_[1]" }, '.' => sub { $_[2] ? "$_[1]~" : "~$_[1]" };
package main;
my $c = bless [1], 'C'; my $d = $c; $c++;
print "".($c->[0]), $d->[0], " ", $c x 3, " ", $c . "z", " ", "z" . $c, "\n";
# expect: 21 rep3 ~z z~
