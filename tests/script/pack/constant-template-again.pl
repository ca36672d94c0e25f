# a constant template or format is used again and again, with what it warns of each time
use warnings;
local $SIG{__WARN__} = sub { print "warned: $_[0]" };
for my $n (1, 300, -2) {
    print join(' ', map { sprintf '%02x', ord } split //, pack 'C n N2 a3 x A2', $n, $n, $n, $n, "t$n", $n), "\n";
    print join(',', unpack 'C n x2 a*', pack 'C n x2 a*', 5, 6, "rest$n"), "\n";
    print join(',', unpack('(a1 x1)2 %8C*', 'a-b-xyz')), ' ', unpack('%16c*', "\xff\x01$n"), "\n";
    printf "%s %5.1f %%|%-4s|%d\n", $n, $n, $n, "${n}x";
    print sprintf('%2$s %1$s %z', $n, 'b'), "\n";
    print pack('s> l<,', 1, 2) eq "\0\1\2\0\0\0" ? "ok\n" : "not ok\n";
}

# expect: 01 00 01 00 00 00 01 00 00 00 01 74 31 00 00 31 20
# expect: 5,6,rest1
# expect: a,b,107 49
# expect: warned: Argument "1x" isn't numeric in printf at pack/constant-template-again.pl line 8.
# expect: 1   1.0 %|1   |1
# expect: warned: Invalid conversion in sprintf: "%z" at pack/constant-template-again.pl line 9.
# expect: b 1 %z
# expect: warned: Invalid type ',' in pack at pack/constant-template-again.pl line 10.
# expect: ok
# expect: warned: Character in 'C' format wrapped in pack at pack/constant-template-again.pl line 5.
# expect: 2c 01 2c 00 00 01 2c 00 00 01 2c 74 33 30 00 33 30
# expect: 5,6,rest300
# expect: a,b,107 147
# expect: warned: Argument "300x" isn't numeric in printf at pack/constant-template-again.pl line 8.
# expect: 300 300.0 %|300 |300
# expect: warned: Invalid conversion in sprintf: "%z" at pack/constant-template-again.pl line 9.
# expect: b 300 %z
# expect: warned: Invalid type ',' in pack at pack/constant-template-again.pl line 10.
# expect: ok
# expect: warned: Character in 'C' format wrapped in pack at pack/constant-template-again.pl line 5.
# expect: fe ff fe ff ff ff fe ff ff ff fe 74 2d 32 00 2d 32
# expect: 5,6,rest-2
# expect: a,b,107 95
# expect: warned: Argument "-2x" isn't numeric in printf at pack/constant-template-again.pl line 8.
# expect: -2  -2.0 %|-2  |-2
# expect: warned: Invalid conversion in sprintf: "%z" at pack/constant-template-again.pl line 9.
# expect: b -2 %z
# expect: warned: Invalid type ',' in pack at pack/constant-template-again.pl line 10.
# expect: ok
