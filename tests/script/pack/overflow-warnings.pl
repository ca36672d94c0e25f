# Values that do not fit warn
use warnings;
print unpack("H*", pack("C", 300)), " ", unpack("H*", pack("c", 200)), "\n";
print unpack("H*", pack("a2", undef // '')), "\n";
my $p = pack("n", "12x");
# expect: 2c c8
# expect: 0000
# expect-error: Character in 'C' format wrapped in pack at pack/overflow-warnings.pl line 3.
# expect-error: Character in 'c' format wrapped in pack at pack/overflow-warnings.pl line 3.
# expect-error: Argument "12x" isn't numeric in pack at pack/overflow-warnings.pl line 5.
