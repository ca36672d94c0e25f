# Integer overflow and non-portable numbers
use warnings;
my $x = 0xFFFFFFFFF;
$x = hex "fffffffff";
$x = oct "0x1ffffffffffffffff";
$x = hex "xyz";
$x = oct "89";
$x = 99999999999999999999;
$x = hex "1ffffffffffffffffff";
$x = oct "0b12";
# expect-error: Hexadecimal number > 0xffffffff non-portable at warnings/overflow-and-portable.pl line 3.
# expect-error: Hexadecimal number > 0xffffffff non-portable at warnings/overflow-and-portable.pl line 4.
# expect-error: Integer overflow in hexadecimal number at warnings/overflow-and-portable.pl line 5.
# expect-error: Hexadecimal number > 0xffffffff non-portable at warnings/overflow-and-portable.pl line 5.
# expect-error: Illegal hexadecimal digit 'y' ignored at warnings/overflow-and-portable.pl line 6.
# expect-error: Illegal octal digit '8' ignored at warnings/overflow-and-portable.pl line 7.
# expect-error: Integer overflow in hexadecimal number at warnings/overflow-and-portable.pl line 9.
# expect-error: Hexadecimal number > 0xffffffff non-portable at warnings/overflow-and-portable.pl line 9.
# expect-error: Illegal binary digit '2' ignored at warnings/overflow-and-portable.pl line 10.
