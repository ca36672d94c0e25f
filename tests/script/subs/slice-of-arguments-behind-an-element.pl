# An argument that is an element of @_, and behind it a slice: both are passed
use strict; use warnings;
sub show { print join('|', map { defined $_ ? $_ : 'undef' } @_), "\n" }
sub rotate { show($_[1], $_[0], @_[2 .. $#_]) }
rotate(1, 2, 3, 4);
sub change { $_ .= '!' for @_ }
sub through { change($_[0], @_[1 .. $#_]); eval q{change($_[1], @_[0, 1])}; die $@ if $@ }
my ($one, $two) = qw(a b);
through($one, $two);
print "$one $two\n";
sub kept { my $all = sub { \@_ }->($_[0], @_[1, 0]); $all }
show(@{kept('x', 'y')});

# expect: 2|1|3|4
# expect: a!! b!!!
# expect: x|y|x
