# Slurpy arrays and hashes, and unnamed ones
use v5.36;
sub f($first, @rest) { "$first: @rest" }
sub g($x, %o) { join ",", $x, map { "$_=$o{$_}" } sort keys %o }
sub h($, $y, @) { $y }
say f(1, 2, 3); say g(1, b => 2, a => 1); say h(1, 2, 3, 4);
# expect: 1: 2 3
# expect: 1,a=1,b=2
# expect: 2
