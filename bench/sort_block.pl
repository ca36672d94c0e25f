# SPDX-License-Identifier: MIT
# sort with a block that looks things up, with a named sub, and by keys made before.
use strict;
use warnings;

my ($seed, @people) = (42);
for my $id (1 .. 90_000) {
    $seed = ($seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    push @people, { id => $id, age => $seed % 100, name => 'n' . $seed % 5000 };
}
sub by_name { $a->{name} cmp $b->{name} or $a->{id} <=> $b->{id} }
my @by_age  = sort { $a->{age} <=> $b->{age} || $a->{id} <=> $b->{id} } @people;
my @by_name = sort by_name @people;
my @keyed   = map { $_->[1] } sort { $a->[0] <=> $b->[0] } map { [ $_->{age} * 100_000 - $_->{id}, $_ ] } @people;
print join(' ', map { $_->{id} } @by_age[ 0, 1, 999 ], @by_name[ 0, 1, 999 ], @keyed[ 0, 1, 999 ]), "\n";
