# SPDX-License-Identifier: MIT
# Closures as iterators: counting, mapping, choosing and joining streams that are made only as far as they are read.
use strict;
use warnings;

# An iterator is a sub that gives the next value each time it is called, and undef at the end.
sub count_from { my $next = shift; return sub { $next++ } }

sub from_list { my @items = @_; return sub { shift @items } }

sub transform (&$) {
    my ($change, $source) = @_;
    return sub {
        my $value = $source->();
        return unless defined $value;
        local $_ = $value;
        return $change->($value);
    };
}

sub choose (&$) {
    my ($wanted, $source) = @_;
    return sub {
        while (defined(my $value = $source->())) {
            local $_ = $value;
            return $value if $wanted->($value);
        }
        return;
    };
}

sub pairwise {
    my ($left, $right) = @_;
    return sub {
        my ($first, $second) = ($left->(), $right->());
        return defined $first && defined $second ? "$first-$second" : undef;
    };
}

sub take { my ($n, $source) = @_; my @taken; while ($n-- > 0) { push @taken, $source->() // last } return @taken }

my $squares = transform { $_ * $_ } count_from(1);
my $odd     = choose { $_ % 2 } $squares;
print join(' ', take(5, $odd)), "\n";
print join(' ', take(3, $odd)), "   (it goes on where it stopped)\n";

my $named = pairwise(from_list(qw(ace king queen)), count_from(10));
print join(' ', take(10, $named)), "\n";

# Two counters from one sub do not know each other.
my ($one, $other) = (count_from(0), count_from(100));
$one->() for 1 .. 3;
print $one->(), ' ', $other->(), "\n";

# expect: 1 9 25 49 81
# expect: 121 169 225   (it goes on where it stopped)
# expect: ace-10 king-11 queen-12
# expect: 3 100
