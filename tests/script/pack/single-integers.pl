# One N n V v C after another: integers in and out of range, texts, undef, data that ends early, characters, groups with an order.
use strict;
use warnings;

$SIG{__WARN__} = sub { print "warning: $_[0]" };
sub hex_of { join ' ', map { sprintf '%02x', ord } split //, $_[0] }
for my $n (0, 1, 255, 256, 65535, 65536, 4294967295, 4294967296, -1, '77', 2.9) {
    print hex_of(pack 'N n V v C', ($n) x 5), "\n";
}
print hex_of(pack 'N n', 1), "\n";
print join(',', unpack 'N n V v C', pack 'N n V v C', 305419896, 513, 305419896, 513, 200), "\n";
print join(',', unpack 'N n v C C', "\xff\xff\xff\xff\xff\xfe\xfd"), "\n";
print join(',', unpack 'n! v! N! V!', "\xff\xfe" x 6), "\n";
print scalar(unpack 'N n', "\0\0\1\0\0\2"), ' ', scalar(unpack('C', '')) // 'undef', "\n";
print join(',', unpack '%8C C n/a* C', "\1\2\0\3abcd"), "\n";
print hex_of(pack '(s l)> N', 1, 2, 3), ' ', hex_of(pack 'W C n', 300, 200, 513), "\n";
print join(',', unpack 'C n', "\x{e9}\x{1}\x{2}\x{100}"), "\n";
print hex_of(pack 'n/a* C', 'abc', 9), "\n";

# expect: 00 00 00 00 00 00 00 00 00 00 00 00 00
# expect: 00 00 00 01 00 01 01 00 00 00 01 00 01
# expect: 00 00 00 ff 00 ff ff 00 00 00 ff 00 ff
# expect: warning: Character in 'C' format wrapped in pack at pack/single-integers.pl line 8.
# expect: 00 00 01 00 01 00 00 01 00 00 00 01 00
# expect: warning: Character in 'C' format wrapped in pack at pack/single-integers.pl line 8.
# expect: 00 00 ff ff ff ff ff ff 00 00 ff ff ff
# expect: warning: Character in 'C' format wrapped in pack at pack/single-integers.pl line 8.
# expect: 00 01 00 00 00 00 00 00 01 00 00 00 00
# expect: warning: Character in 'C' format wrapped in pack at pack/single-integers.pl line 8.
# expect: ff ff ff ff ff ff ff ff ff ff ff ff ff
# expect: warning: Character in 'C' format wrapped in pack at pack/single-integers.pl line 8.
# expect: 00 00 00 00 00 00 00 00 00 00 00 00 00
# expect: warning: Character in 'C' format wrapped in pack at pack/single-integers.pl line 8.
# expect: ff ff ff ff ff ff ff ff ff ff ff ff ff
# expect: 00 00 00 4d 00 4d 4d 00 00 00 4d 00 4d
# expect: 00 00 00 02 00 02 02 00 00 00 02 00 02
# expect: 00 00 00 01 00 00
# expect: 305419896,513,305419896,513,200
# expect: 4294967295,65534,253
# expect: -2,-257,-65538,-16777473
# expect: 256 undef
# expect: 1,2,abc,100
# expect: 00 01 00 00 00 02 00 00 00 03 12c c8 02 01
# expect: 233,258
# expect: 00 03 61 62 63 09
