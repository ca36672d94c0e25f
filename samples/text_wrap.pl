# SPDX-License-Identifier: MIT
# Wraps paragraphs to a width, indents them, and sets them flush on both sides.
use strict;
use warnings;

sub wrapped {
    my ($width, $text) = @_;
    my @lines = ('');
    for my $word (split ' ', $text) {
        push @lines, '' if length $lines[-1] and length("$lines[-1] $word") > $width;
        $lines[-1] .= length $lines[-1] ? " $word" : $word;
    }
    return @lines;
}

# Spaces are added from left to right, one a gap, until the line is full.
sub justified {
    my ($width, @lines) = @_;
    for my $line (@lines[ 0 .. $#lines - 1 ]) {
        my @words = split ' ', $line;
        next if @words < 2;
        my $missing = $width - length $line;
        for (my $gap = 0; $missing > 0; $gap = ($gap + 1) % $#words, $missing--) { $words[$gap] .= ' ' }
        $line = join ' ', @words;
    }
    return @lines;
}

my @paragraphs = do { local $/ = ''; <DATA> };
for my $text (@paragraphs) {
    print '|', $_, ' ' x (34 - length), "|\n" for justified(34, wrapped(34, $text));
    print '|', ' ' x 34, "|\n";
}
print map { "    > $_\n" } wrapped(30, $paragraphs[0]);

# expect: |A  lamp that turns needs little: a|
# expect: |clockwork, a weight on a rope, and|
# expect: |somebody  who  winds  it  up again|
# expect: |before the weight has come down.  |
# expect: |                                  |
# expect: |When  nobody does, the ships see a|
# expect: |light  that stands still, and take|
# expect: |it for another one.               |
# expect: |                                  |
# expect:     > A lamp that turns needs
# expect:     > little: a clockwork, a weight
# expect:     > on a rope, and somebody who
# expect:     > winds it up again before the
# expect:     > weight has come down.

__DATA__
A lamp that turns needs little: a clockwork, a weight
on a rope, and somebody who winds it up again
before the weight has come down.

When nobody does, the ships see
a light that stands still, and take it for another one.
