# Illegal digits, utf8 and wide characters
use warnings;
my $x = chr(-1);
$x = chr(0x110000);
print "\x{100}\n";
printf "%s\n", "\x{200}";
$x = pack "C", 256;
$x = pack "a", undef;
$x = sprintf "%c", 0xD800;
# expect: Ā
# expect: Ȁ
# expect-error: Invalid negative number (-1) in chr at warnings/shift-and-malformed.pl line 3.
# expect-error: Wide character in print at warnings/shift-and-malformed.pl line 5.
# expect-error: Wide character in printf at warnings/shift-and-malformed.pl line 6.
# expect-error: Character in 'C' format wrapped in pack at warnings/shift-and-malformed.pl line 7.
# expect-error: Use of uninitialized value in pack at warnings/shift-and-malformed.pl line 8.
