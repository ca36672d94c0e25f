# SPDX-License-Identifier: MIT
# substr read, assigned to, with four arguments; index and ord.
use strict;
use warnings;

my $text = join '', map { chr(97 + $_ * 7 % 26) } 0 .. 99_999;
my $sum  = 0;
for my $round (1 .. 40) {
    for my $at (0 .. 99_998) {
        $sum += ord(substr $text, $at, 1);
        $sum++ if substr($text, $at, 2) eq 'ho';
    }
}
for my $at (0 .. 2_700_000) {
    substr($text, $at % 90_000, 1) = 'z';
    substr($text, ($at * 7) % 90_000, 2, 'yx') if $at % 2;
}
my ($from, $found) = (0, 0);
while (($from = index $text, 'yx', $from) >= 0) { $found++; $from++ }
print "$sum $found ", unpack('%32C*', $text), "\n";
