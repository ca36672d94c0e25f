# SPDX-License-Identifier: MIT
# Anonymous subs: made in a loop, called often, keeping their variables.
use strict;
use warnings;

sub counter { my $count = shift; return sub { return $count++ } }

sub compose { my @steps = @_; return sub { my $value = shift; $value = $_->($value) for @steps; return $value } }

my $next = counter(5);
my $sum  = 0;
$sum += $next->() for 1 .. 2_000_000;
my $pipeline = compose(sub { $_[0] + 1 }, sub { $_[0] * 2 }, sub { $_[0] % 1009 });
$sum += $pipeline->($_) for 1 .. 300_000;
my @counters = map { counter($_) } 1 .. 300_000;
$sum += $_->() for @counters;
print "$sum\n";
