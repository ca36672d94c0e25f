# SPDX-License-Identifier: MIT
# Sorting by several keys, by computed keys, and numbers inside of text in the order that people expect.
use strict;
use warnings;

my @boats = map { my ($name, $length, $year) = split; { name => $name, length => $length, year => $year } }
    ('Anna 9.5 1962', 'Berta 12 1958', 'Clara 9.5 1949', 'Dora 7.2 1958', 'Emma 12 1971');

print "by length, the longest first, then by name:\n";
printf "  %-6s %5.1f m\n", @$_{qw(name length)} for sort { $b->{length} <=> $a->{length} or $a->{name} cmp $b->{name} } @boats;

print "by decade (the key is computed once for each):\n";
for my $entry (sort { $a->[0] <=> $b->[0] or $a->[1]{name} cmp $b->[1]{name} } map { [ int($_->{year} / 10), $_ ] } @boats) {
    print "  $entry->[0]0s $entry->[1]{name}\n";
}

# "berth 10" comes after "berth 9": text is compared as text and digits as numbers.
sub naturally {
    my @left  = $a =~ /(\d+|\D+)/g;
    my @right = $b =~ /(\d+|\D+)/g;
    while (@left && @right) {
        my ($l, $r) = (shift @left, shift @right);
        my $order = "$l$r" =~ /^\d+$/ ? $l <=> $r : $l cmp $r;
        return $order if $order;
    }
    return @left <=> @right;
}
print join(', ', sort naturally 'berth 10', 'berth 9', 'annex', 'berth 9a', 'berth 101'), "\n";
print join(', ', reverse sort { lc $a cmp lc $b } qw(pear Apple fig Banana)), "\n";

# expect: by length, the longest first, then by name:
# expect:   Berta   12.0 m
# expect:   Emma    12.0 m
# expect:   Anna     9.5 m
# expect:   Clara    9.5 m
# expect:   Dora     7.2 m
# expect: by decade (the key is computed once for each):
# expect:   1940s Clara
# expect:   1950s Berta
# expect:   1950s Dora
# expect:   1960s Anna
# expect:   1970s Emma
# expect: annex, berth 9, berth 9a, berth 10, berth 101
# expect: pear, fig, Banana, Apple
