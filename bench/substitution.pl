# SPDX-License-Identifier: MIT
# s/// once, globally, with a replacement that is computed; tr///.
use strict;
use warnings;

my $text = join ' ', map { "word$_ foo boo zoo" } 1 .. 1000;
my $sum  = 0;
for my $round (1 .. 60) {
    my $copy = $text;
    $sum += $copy =~ s/o+/0/g;
    $sum += $copy =~ s/(\d+)/<$1>/g;
    $sum += $copy =~ s/word<(\d+)>/$1 * 2/ge;
    $sum += $copy =~ tr/a-y/b-z/;
    $copy =~ s/^\s+|\s+$//g;
    $sum += length $copy;
    my $trimmed = $text =~ s/foo//gr;
    $sum += length $trimmed;
}
for my $i (1 .. 1_000_000) {
    my $line = "  key$i = value  ";
    $line =~ s/^\s+//;
    $line =~ s/\s+$//;
    $sum += length $line;
}
print "$sum\n";
