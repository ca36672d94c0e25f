# <> and a missing operator
package I; use overload '<>' => sub { my $s = shift; $s->[0] < 3 ? $s->[0]++ : undef };
package main;
my $i = bless [0], 'I';
while (defined(my $v = <$i>)) { print $v }
print "\n";
eval { my $x = $i + 1; };
print $@ =~ /^Operation "\+": no method found,/ ? "no method\n" : "allowed\n";
# expect: 012
# expect: no method
