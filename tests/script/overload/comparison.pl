# <=> and cmp serve all comparisons and sort
package N;
use overload '<=>' => sub { my ($x, $y, $s) = @_; my $r = $x->[0] <=> (ref $y ? $y->[0] : $y); $s ? -$r : $r }, '""' => sub { "n$_[0][0]" };
sub new { bless [$_[1]] }
package main;
my @n = map { N->new($_) } 3, 1, 2;
print join(",", sort { $a <=> $b } @n), " ", $n[0] > $n[1] ? 1 : 0, " ", 2 < $n[0] ? 1 : 0, " ", $n[1] == 1 ? 1 : 0, "\n";
# expect: n1,n2,n3 1 1 1
