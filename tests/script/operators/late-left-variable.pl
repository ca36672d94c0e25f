# SPDX-License-Identifier: MIT
# A variable on the left of an operator is read when both sides have been evaluated, whoever's variable it is.
use strict;
use warnings;

our $global = 10;
sub set_global { $global = shift; 1 }
print $global + set_global(20), "\n";
$global = 10;
print $global - set_global(20), "\n";
$global = 10;
print $global < set_global(0) ? "less\n" : "not less\n";
$global = 'a';
print $global eq set_global('1') ? "equal\n" : "other\n";
print $global . set_global('b'), "\n";
$global = 3;
print $global <=> set_global(1), "\n";

sub counter {
    my $count = 1;
    my $set   = sub { $count = shift; 0 };
    return sub { $count + $set->(4), $count * $set->(6), $count == $set->(0) ? 'same' : 'other', $count | $set->(8) };
}
print join(' ', counter()->()), "\n";

for (my @numbers = (1, 2)) {
    print $_ + do { $_ = 8; 1 }, "\n";
}
"7" =~ /(.)/;
print $1 + ("8" =~ /(.)/), "\n";
$! = 2;
print $! + ($! = 3), "\n";

# What a handler or an overloaded operator changes meanwhile
our ($x, $y);
{
    local $SIG{__WARN__} = sub { print shift; undef $x; $y = 'long text' x 9 };
    $x = 'abc' x 20, $y = 'def' x 20;
    print $x + $y, "\n";
    $x = 'ghi' x 20, $y = 'jkl' x 20;
    my $sum = 1;
    $sum += $x;
    $sum -= $y;
    print "$sum\n";
}
package Number {
    use overload '+' => sub { undef $main::x; undef $main::y; 42 }, '<=>' => sub { undef $main::x; 1 }, fallback => 1, '""' => sub { undef $main::x; 'text' };
    sub new { bless [], shift }
}
$x = Number->new;
print $x + 1, "\n";
$x = Number->new;
print 1 + $x, "\n";
$x = Number->new;
print $x <=> 3, "\n";
$x = Number->new;
print $x eq 'text' ? "text\n" : "other\n";
$x = Number->new;
my $total = 2;
$total += $x;
print "$total\n";
package Changing {
    sub TIESCALAR { bless [] }
    sub FETCH { undef $main::x; $main::x = '9 lives'; 5 }
}
tie my $tied, 'Changing';
$x = 'old' x 30;
{
    no warnings 'numeric';
    print $x + $tied, ' ', $x . $tied, ' ', $x == $tied ? 'equal' : 'other', "\n";
}

# expect: 21
# expect: 19
# expect: less
# expect: equal
# expect: b1
# expect: 0
# expect: 4 0 same 8
# expect: 9
# expect: 9
# expect: 9
# expect: 6
# expect: Argument "defdefdefdefdefdefdefdefdefdefdefdefdefdefdefdefdefdefde..." isn't numeric in addition (+) at operators/late-left-variable.pl line 39.
# expect: Use of uninitialized value $x in addition (+) at operators/late-left-variable.pl line 39.
# expect: 0
# expect: Argument "ghighighighighighighighighighighighighighighighighighigh..." isn't numeric in addition (+) at operators/late-left-variable.pl line 42.
# expect: Argument "long textlong textlong textlong textlong textlong textlo..." isn't numeric in subtraction (-) at operators/late-left-variable.pl line 43.
# expect: 1
# expect: 42
# expect: 42
# expect: 1
# expect: text
# expect: 42
# expect: 14 9 lives5 other
