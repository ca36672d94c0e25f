# SPDX-License-Identifier: MIT
# eval of text: many small programs.
use strict;
use warnings;

my $sum = 0;
for my $i (1 .. 80_000) {
    my $value = $i % 10;
    $sum += eval "my \$x = \$value * $i; \$x > 100 ? \$x - 100 : \$x + 1";
    die $@ if $@;
}
my @subs = map { eval "sub { my (\$n) = \@_; return \$n + $_ }" } 1 .. 20_000;
$sum += $_->(1) for @subs;
print "$sum\n";
