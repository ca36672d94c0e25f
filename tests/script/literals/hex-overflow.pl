# A hexadecimal literal above 64 bits warns and becomes a double
use warnings;
my $x = 0x1_0000_0000_0000_0000;
print $x, "\n";
# expect: 1.84467440737096e+19
# expect-error: Integer overflow in hexadecimal number at literals/hex-overflow.pl line 3.
# expect-error: Hexadecimal number > 0xffffffff non-portable at literals/hex-overflow.pl line 3.
