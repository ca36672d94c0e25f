# SPDX-License-Identifier: MIT
# Nested data: hashes in arrays in hashes, made, walked and copied.
use strict;
use warnings;

my %department;
for my $id (1 .. 120_000) {
    my $person = { id => $id, name => "person $id", tags => [ $id % 3, $id % 5 ], address => { city => "city" . $id % 50, zip => $id } };
    push @{ $department{ $person->{address}{city} }{people} }, $person;
    $department{ $person->{address}{city} }{count}++;
}
my $sum = 0;
for my $round (1 .. 3) {
    for my $city (sort keys %department) {
        for my $person (@{ $department{$city}{people} }) {
            $sum += $person->{tags}[1] + $person->{address}{zip} % 7;
        }
    }
}
my %copy = %{ $department{city7}{people}[3] };
print "$sum $department{city3}{count} $copy{name}\n";
