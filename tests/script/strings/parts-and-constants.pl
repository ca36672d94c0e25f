# Texts of values with constant text around them: elements, captured and tied variables, numbers, mixed encodings, many parts.
use strict;
use warnings;

package Counter { sub TIESCALAR { my $n = $_[1]; bless \$n } sub FETCH { ${ $_[0] }++ } sub STORE { ${ $_[0] } = $_[1] } }
package Shown { use overload '""' => sub { "<$_[0][0]>" }, fallback => 1 }
package Joined { use overload '.' => sub { my ($s, $o, $swap) = @_; $swap ? "[$o,J]" : "[J,$o]" } }
package main;

$SIG{__WARN__} = sub { print "warning: $_[0]" };
my ($x, $n, %h, @a) = ('x', -42);
@h{qw(a b)} = ('alpha', 7);
@a = (1, 'two', 3.5);
print "1$x", 2 . $x . 3, "$n|$h{a}|$a[1]|$a[2]", "$h{b}", "\n";
my $wide = "\x{263a}";
print length("a$wide b" . 'c'), ' ', length("\xe9$wide"), ' ', length("$x\xe9$x"), "\n";
print utf8::is_utf8("plain $wide") ? 1 : 0, utf8::is_utf8("plain $x") ? 1 : 0, "\n";
tie my $t, 'Counter', 5;
print "$t-$x-$t", ' ', $t . $t, "\n";
my $captured = 'c';
my $sub = sub { $captured .= '!' ; "<$captured>" };
print "$captured " . $sub->() . " $captured\n";
my $shown = bless ['s'], 'Shown';
my $joined = bless [], 'Joined';
print "a$shown b", "$shown", " $joined", "x" . $joined . "y", "\n";
my $undef;
print "u$undef u", "$h{none}", $x . $undef, "\n";
$h{ $x = 'k' } .= "at $x $n;" for 1 .. 2;
print "$h{k}\n";
my $self = 'abc';
$self .= "-$self-$self";
print "$self\n";
my $copy = "$self";
$copy .= "more$n";
print "$self $copy\n";
my @list = map { "$_" } 1 .. 14;
print "$list[0]$list[1]$list[2]$list[3]$list[4]$list[5]$list[6]$list[7]$list[8]$list[9]$list[10]$list[11]$list[12]$list[13]\n";
my $big = 9223372036854775807;
print "$big " . -$big . ' ' . 18446744073709551615 . " $big\n";
$undef .= "from $x";
print "$undef\n";
sub changes { $x = 'changed' x 20; 'sub' }
print "$x " . changes() . " $h{a}\n";
my $last = "$h{a} " . delete($h{a}) . " end";
print "$last\n";
print "array: @a[0,1] and $#a\n";

# expect: 1x2x3-42|alpha|two|3.57
# expect: 5 2 3
# expect: 10
# expect: 5-x-6 78
# expect: c <c!> c!
# expect: a<s> b<s>[ ,J][x,J]y
# expect: warning: Use of uninitialized value $undef in concatenation (.) or string at strings/parts-and-constants.pl line 27.
# expect: warning: Use of uninitialized value $h{"none"} in string at strings/parts-and-constants.pl line 27.
# expect: warning: Use of uninitialized value $undef in concatenation (.) or string at strings/parts-and-constants.pl line 27.
# expect: u ux
# expect: at k -42;at k -42;
# expect: abc-abc-abc
# expect: abc-abc-abc abc-abc-abcmore-42
# expect: 1234567891011121314
# expect: 9223372036854775807 -9223372036854775807 18446744073709551615 9223372036854775807
# expect: from k
# expect: k sub alpha
# expect: alpha alpha end
# expect: array: 1 two and 2
