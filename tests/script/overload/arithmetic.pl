# + - * / with the swapped flag
package N;
use overload '+' => sub { N->new($_[0]{v} + (ref $_[1] ? $_[1]{v} : $_[1])) },
    '-' => sub { my ($x, $y, $sw) = @_; $y = $y->{v} if ref $y; N->new($sw ? $y - $x->{v} : $x->{v} - $y) },
    '""' => sub { "N$_[0]{v}" };
sub new { bless { v => $_[1] }, $_[0] }
package main;
my ($x, $y) = (N->new(5), N->new(3));
print $x + $y, " ", $x - $y, " ", 10 - $x, " ", 1 + $x, "\n";
$x += 2; print "$x\n";
# expect: N8 N2 N5 N6
# expect: N7
