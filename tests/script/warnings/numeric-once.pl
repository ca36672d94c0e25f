# A text that is no number is told of once, until it is changed
use warnings; $SIG{__WARN__} = sub { print "W:$_[0]" };
my $s = "abc"; my $x = $s + 1; $x = $s * 2; my $t = $s; $x = $t + 1;
$s = "abd"; $x = $s + 1; $x = $s == 1; $s .= "e"; $x = $s - 1;
my $line = join "", "1", "x"; $x = $line + 1; $x = $line + 1; $x = int $line; $x = sprintf "%d", $line;
{ no warnings; my $q = "q"; $x = $q + 1; use warnings; $x = $q + 1 }
for (1 .. 2) { my $each = "each"; $x = $each + 1; $x = $each + 1 }
my $w = "ab1c"; $w++; $w = "d e"; my $v = $w--; $w = "f g"; --$w;

# expect: W:Argument "abc" isn't numeric in addition (+) at warnings/numeric-once.pl line 3.
# expect: W:Argument "abd" isn't numeric in addition (+) at warnings/numeric-once.pl line 4.
# expect: W:Argument "abde" isn't numeric in subtraction (-) at warnings/numeric-once.pl line 4.
# expect: W:Argument "1x" isn't numeric in addition (+) at warnings/numeric-once.pl line 5.
# expect: W:Argument "each" isn't numeric in addition (+) at warnings/numeric-once.pl line 7.
# expect: W:Argument "each" isn't numeric in addition (+) at warnings/numeric-once.pl line 7.
# expect: W:Argument "ab1c" isn't numeric in preincrement (++) at warnings/numeric-once.pl line 8.
