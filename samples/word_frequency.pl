# SPDX-License-Identifier: MIT
# Counts the words of a text and prints the most frequent ones, with a bar for each.
use strict;
use warnings;

my %count;
while (my $line = <DATA>) {
    $count{ lc $1 }++ while $line =~ /([a-z']+)/gi;
}

my @by_frequency = sort { $count{$b} <=> $count{$a} or $a cmp $b } keys %count;
my $words        = 0;
$words += $_ for values %count;
printf "%d words, %d of them different\n", $words, scalar @by_frequency;
for my $word (@by_frequency[ 0 .. 6 ]) {
    printf "%-6s %2d %s\n", $word, $count{$word}, '#' x $count{$word};
}

# expect: 53 words, 33 of them different
# expect: the    11 ###########
# expect: and     4 ####
# expect: tide    3 ###
# expect: birds   2 ##
# expect: is      2 ##
# expect: on      2 ##
# expect: sea     2 ##

__DATA__
The tide comes in and the tide goes out, and between the tides the shore
belongs to the birds. When the tide is high the birds wait on the wall; when
it is low they walk on the sand and take what the sea has left. The sea leaves
much, and takes more.
