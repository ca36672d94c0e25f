# A constant of the program that is no number is told of once, wherever it is used again
use warnings;
$SIG{__WARN__} = sub { print "warning: @_" };
for (1 .. 3) { my $x = "abc" + 1 }
sub f { "3x" * 2 }
f() for 1 .. 3;
for (1 .. 2) { my $x = "3 apples" - 2; my $y = "x" ** 2; my $z = "q" <=> 3; my $w = 4 % "5b"; my $v = -"foo"; my $u = "z" < 1 }
my $text = "abc";
my $sum = $text + 1;
my $other = "abc";
$sum += $other;
for (1 .. 2) { my $fresh = "abc"; $sum += $fresh }

# expect: warning: Argument "abc" isn't numeric in addition (+) at warnings/numeric-constant-once.pl line 4.
# expect: warning: Argument "3x" isn't numeric in multiplication (*) at warnings/numeric-constant-once.pl line 5.
# expect: warning: Argument "3 apples" isn't numeric in subtraction (-) at warnings/numeric-constant-once.pl line 7.
# expect: warning: Argument "x" isn't numeric in exponentiation (**) at warnings/numeric-constant-once.pl line 7.
# expect: warning: Argument "q" isn't numeric in numeric comparison (<=>) at warnings/numeric-constant-once.pl line 7.
# expect: warning: Argument "5b" isn't numeric in modulus (%) at warnings/numeric-constant-once.pl line 7.
# expect: warning: Argument "z" isn't numeric in numeric lt (<) at warnings/numeric-constant-once.pl line 7.
# expect: warning: Argument "abc" isn't numeric in addition (+) at warnings/numeric-constant-once.pl line 9.
# expect: warning: Argument "abc" isn't numeric in addition (+) at warnings/numeric-constant-once.pl line 11.
# expect: warning: Argument "abc" isn't numeric in addition (+) at warnings/numeric-constant-once.pl line 12.
# expect: warning: Argument "abc" isn't numeric in addition (+) at warnings/numeric-constant-once.pl line 12.
