# Warnings of pack
use warnings;
my $p = pack "C", 256;
$p = pack "c", 200;
$p = pack "N", "x";
$p = pack "a", undef;
$p = pack "A2 A2", "a";
# expect-error: Character in 'C' format wrapped in pack at warnings/pack-and-unpack.pl line 3.
# expect-error: Character in 'c' format wrapped in pack at warnings/pack-and-unpack.pl line 4.
# expect-error: Argument "x" isn't numeric in pack at warnings/pack-and-unpack.pl line 5.
# expect-error: Use of uninitialized value in pack at warnings/pack-and-unpack.pl line 6.
