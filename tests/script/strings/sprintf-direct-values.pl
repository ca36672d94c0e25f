# Conversions with measures that stand in the format, of integers, numbers, texts and what is none of these.
use strict;
use warnings;
no warnings 'numeric';

$SIG{__WARN__} = sub { print "warning: $_[0]" };
my @values = (0, 7, -42, 1.5, -0.25, 1e20, '12', '3abc', 'text', "\x{e9}t\x{e9}", undef, 9223372036854775807, -9223372036854775807, 18446744073709551615);
for my $format ('%5d', '%-6d|', '%05d', '%+d', '% d', '%i', '%u', '%x', '%X', '%#x', '%08x', '%o', '%b', '%.3d', '%5.2f', '%-8.1f|', '%08.3f', '%+.0f', '%g', '%e',
  '%10s', '%-10s|', '%010s', '%.2s', '%5.1s', '%hd', '%ld', '%v d', '%2$s') {
    binmode STDOUT, ':utf8';
    print "$format:", (map { ' ' . sprintf $format, $_ } @values), "\n";
}
my ($i, $s, @list) = (255, 'abc', 1, 2, 3);
print sprintf('%d-%x-%5s|%-5s|%.2f|%%', $i, $i, $s, $s, $i / 7), "\n";
print sprintf('%s %s %s', @list), sprintf('%s %s', $s, @list[0, 1]), "\n";
print sprintf('%s,%s,%s,%s,%s,%s,%s,%s,%s', $i, $s, $i + 1, $s, 5, 6, 7, 8, 9), "\n";
print sprintf('%d'), sprintf('%d', 1, 2), "\n";

# expect: warning: Use of uninitialized value $_ in sprintf at strings/sprintf-direct-values.pl line 11.
# expect: %5d:     0     7   -42     1     0    -1    12     3     0     0     0 9223372036854775807 -9223372036854775807    -1
# expect: warning: Use of uninitialized value $_ in sprintf at strings/sprintf-direct-values.pl line 11.
# expect: %-6d|: 0     | 7     | -42   | 1     | 0     | -1    | 12    | 3     | 0     | 0     | 0     | 9223372036854775807| -9223372036854775807| -1    |
# expect: warning: Use of uninitialized value $_ in sprintf at strings/sprintf-direct-values.pl line 11.
# expect: %05d: 00000 00007 -0042 00001 00000 -0001 00012 00003 00000 00000 00000 9223372036854775807 -9223372036854775807 -0001
# expect: warning: Use of uninitialized value $_ in sprintf at strings/sprintf-direct-values.pl line 11.
# expect: %+d: +0 +7 -42 +1 +0 -1 +12 +3 +0 +0 +0 +9223372036854775807 -9223372036854775807 -1
# expect: warning: Use of uninitialized value $_ in sprintf at strings/sprintf-direct-values.pl line 11.
# expect: % d:  0  7 -42  1  0 -1  12  3  0  0  0  9223372036854775807 -9223372036854775807 -1
# expect: warning: Use of uninitialized value $_ in sprintf at strings/sprintf-direct-values.pl line 11.
# expect: %i: 0 7 -42 1 0 -1 12 3 0 0 0 9223372036854775807 -9223372036854775807 -1
# expect: warning: Use of uninitialized value $_ in sprintf at strings/sprintf-direct-values.pl line 11.
# expect: %u: 0 7 18446744073709551574 1 0 18446744073709551615 12 3 0 0 0 9223372036854775807 9223372036854775809 18446744073709551615
# expect: warning: Use of uninitialized value $_ in sprintf at strings/sprintf-direct-values.pl line 11.
# expect: %x: 0 7 ffffffffffffffd6 1 0 ffffffffffffffff c 3 0 0 0 7fffffffffffffff 8000000000000001 ffffffffffffffff
# expect: warning: Use of uninitialized value $_ in sprintf at strings/sprintf-direct-values.pl line 11.
# expect: %X: 0 7 FFFFFFFFFFFFFFD6 1 0 FFFFFFFFFFFFFFFF C 3 0 0 0 7FFFFFFFFFFFFFFF 8000000000000001 FFFFFFFFFFFFFFFF
# expect: warning: Use of uninitialized value $_ in sprintf at strings/sprintf-direct-values.pl line 11.
# expect: %#x: 0 0x7 0xffffffffffffffd6 0x1 0 0xffffffffffffffff 0xc 0x3 0 0 0 0x7fffffffffffffff 0x8000000000000001 0xffffffffffffffff
# expect: warning: Use of uninitialized value $_ in sprintf at strings/sprintf-direct-values.pl line 11.
# expect: %08x: 00000000 00000007 ffffffffffffffd6 00000001 00000000 ffffffffffffffff 0000000c 00000003 00000000 00000000 00000000 7fffffffffffffff 8000000000000001 ffffffffffffffff
# expect: warning: Use of uninitialized value $_ in sprintf at strings/sprintf-direct-values.pl line 11.
# expect: %o: 0 7 1777777777777777777726 1 0 1777777777777777777777 14 3 0 0 0 777777777777777777777 1000000000000000000001 1777777777777777777777
# expect: warning: Use of uninitialized value $_ in sprintf at strings/sprintf-direct-values.pl line 11.
# expect: %b: 0 111 1111111111111111111111111111111111111111111111111111111111010110 1 0 1111111111111111111111111111111111111111111111111111111111111111 1100 11 0 0 0 111111111111111111111111111111111111111111111111111111111111111 1000000000000000000000000000000000000000000000000000000000000001 1111111111111111111111111111111111111111111111111111111111111111
# expect: warning: Use of uninitialized value $_ in sprintf at strings/sprintf-direct-values.pl line 11.
# expect: %.3d: 000 007 -042 001 000 -001 012 003 000 000 000 9223372036854775807 -9223372036854775807 -001
# expect: warning: Use of uninitialized value $_ in sprintf at strings/sprintf-direct-values.pl line 11.
# expect: %5.2f:  0.00  7.00 -42.00  1.50 -0.25 100000000000000000000.00 12.00  3.00  0.00  0.00  0.00 9223372036854775808.00 -9223372036854775808.00 18446744073709551616.00
# expect: warning: Use of uninitialized value $_ in sprintf at strings/sprintf-direct-values.pl line 11.
# expect: %-8.1f|: 0.0     | 7.0     | -42.0   | 1.5     | -0.2    | 100000000000000000000.0| 12.0    | 3.0     | 0.0     | 0.0     | 0.0     | 9223372036854775808.0| -9223372036854775808.0| 18446744073709551616.0|
# expect: warning: Use of uninitialized value $_ in sprintf at strings/sprintf-direct-values.pl line 11.
# expect: %08.3f: 0000.000 0007.000 -042.000 0001.500 -000.250 100000000000000000000.000 0012.000 0003.000 0000.000 0000.000 0000.000 9223372036854775808.000 -9223372036854775808.000 18446744073709551616.000
# expect: warning: Use of uninitialized value $_ in sprintf at strings/sprintf-direct-values.pl line 11.
# expect: %+.0f: +0 +7 -42 +2 -0 +100000000000000000000 +12 +3 +0 +0 +0 +9223372036854775808 -9223372036854775808 +18446744073709551616
# expect: warning: Use of uninitialized value $_ in sprintf at strings/sprintf-direct-values.pl line 11.
# expect: %g: 0 7 -42 1.5 -0.25 1e+20 12 3 0 0 0 9.22337e+18 -9.22337e+18 1.84467e+19
# expect: warning: Use of uninitialized value $_ in sprintf at strings/sprintf-direct-values.pl line 11.
# expect: %e: 0.000000e+00 7.000000e+00 -4.200000e+01 1.500000e+00 -2.500000e-01 1.000000e+20 1.200000e+01 3.000000e+00 0.000000e+00 0.000000e+00 0.000000e+00 9.223372e+18 -9.223372e+18 1.844674e+19
# expect: warning: Use of uninitialized value $_ in sprintf at strings/sprintf-direct-values.pl line 11.
# expect: %10s:          0          7        -42        1.5      -0.25      1e+20         12       3abc       text        été            9223372036854775807 -9223372036854775807 18446744073709551615
# expect: warning: Use of uninitialized value $_ in sprintf at strings/sprintf-direct-values.pl line 11.
# expect: %-10s|: 0         | 7         | -42       | 1.5       | -0.25     | 1e+20     | 12        | 3abc      | text      | été       |           | 9223372036854775807| -9223372036854775807| 18446744073709551615|
# expect: warning: Use of uninitialized value $_ in sprintf at strings/sprintf-direct-values.pl line 11.
# expect: %010s: 0000000000 0000000007 0000000-42 00000001.5 00000-0.25 000001e+20 0000000012 0000003abc 000000text 0000000été 0000000000 9223372036854775807 -9223372036854775807 18446744073709551615
# expect: warning: Use of uninitialized value $_ in sprintf at strings/sprintf-direct-values.pl line 11.
# expect: %.2s: 0 7 -4 1. -0 1e 12 3a te ét  92 -9 18
# expect: warning: Use of uninitialized value $_ in sprintf at strings/sprintf-direct-values.pl line 11.
# expect: %5.1s:     0     7     -     1     -     1     1     3     t     é           9     -     1
# expect: warning: Use of uninitialized value $_ in sprintf at strings/sprintf-direct-values.pl line 11.
# expect: %hd: 0 7 -42 1 0 -1 12 3 0 0 0 -1 1 -1
# expect: warning: Use of uninitialized value $_ in sprintf at strings/sprintf-direct-values.pl line 11.
# expect: %ld: 0 7 -42 1 0 -1 12 3 0 0 0 9223372036854775807 -9223372036854775807 -1
# expect: warning: Invalid conversion in sprintf: "%v " at strings/sprintf-direct-values.pl line 11.
# expect: warning: Invalid conversion in sprintf: "%v " at strings/sprintf-direct-values.pl line 11.
# expect: warning: Invalid conversion in sprintf: "%v " at strings/sprintf-direct-values.pl line 11.
# expect: warning: Invalid conversion in sprintf: "%v " at strings/sprintf-direct-values.pl line 11.
# expect: warning: Invalid conversion in sprintf: "%v " at strings/sprintf-direct-values.pl line 11.
# expect: warning: Invalid conversion in sprintf: "%v " at strings/sprintf-direct-values.pl line 11.
# expect: warning: Invalid conversion in sprintf: "%v " at strings/sprintf-direct-values.pl line 11.
# expect: warning: Invalid conversion in sprintf: "%v " at strings/sprintf-direct-values.pl line 11.
# expect: warning: Invalid conversion in sprintf: "%v " at strings/sprintf-direct-values.pl line 11.
# expect: warning: Invalid conversion in sprintf: "%v " at strings/sprintf-direct-values.pl line 11.
# expect: warning: Invalid conversion in sprintf: "%v " at strings/sprintf-direct-values.pl line 11.
# expect: warning: Invalid conversion in sprintf: "%v " at strings/sprintf-direct-values.pl line 11.
# expect: warning: Invalid conversion in sprintf: "%v " at strings/sprintf-direct-values.pl line 11.
# expect: warning: Invalid conversion in sprintf: "%v " at strings/sprintf-direct-values.pl line 11.
# expect: %v d: %v d %v d %v d %v d %v d %v d %v d %v d %v d %v d %v d %v d %v d %v d
# expect: warning: Missing argument in sprintf at strings/sprintf-direct-values.pl line 11.
# expect: warning: Missing argument in sprintf at strings/sprintf-direct-values.pl line 11.
# expect: warning: Missing argument in sprintf at strings/sprintf-direct-values.pl line 11.
# expect: warning: Missing argument in sprintf at strings/sprintf-direct-values.pl line 11.
# expect: warning: Missing argument in sprintf at strings/sprintf-direct-values.pl line 11.
# expect: warning: Missing argument in sprintf at strings/sprintf-direct-values.pl line 11.
# expect: warning: Missing argument in sprintf at strings/sprintf-direct-values.pl line 11.
# expect: warning: Missing argument in sprintf at strings/sprintf-direct-values.pl line 11.
# expect: warning: Missing argument in sprintf at strings/sprintf-direct-values.pl line 11.
# expect: warning: Missing argument in sprintf at strings/sprintf-direct-values.pl line 11.
# expect: warning: Missing argument in sprintf at strings/sprintf-direct-values.pl line 11.
# expect: warning: Missing argument in sprintf at strings/sprintf-direct-values.pl line 11.
# expect: warning: Missing argument in sprintf at strings/sprintf-direct-values.pl line 11.
# expect: warning: Missing argument in sprintf at strings/sprintf-direct-values.pl line 11.
# expect: %2$s:              
# expect: 255-ff-  abc|abc  |36.43|%
# expect: warning: Redundant argument in sprintf at strings/sprintf-direct-values.pl line 15.
# expect: 1 2 3abc 1
# expect: 255,abc,256,abc,5,6,7,8,9
# expect: warning: Missing argument in sprintf at strings/sprintf-direct-values.pl line 17.
# expect: warning: Redundant argument in sprintf at strings/sprintf-direct-values.pl line 17.
# expect: 01
