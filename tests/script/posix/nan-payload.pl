# What a NaN carries: getpayload, setpayload, setpayloadsig, issignaling, nan
use POSIX qw(:nan_payload :math_h_c99);
my $x;
for my $payload (0, 5, 0x12345, 1.5, 2**50) {
    setpayload($x, $payload);
    print getpayload($x), " ", issignaling($x), " ", unpack("H*", pack "F>", $x), "\n";
}
for my $payload (1, 77) {
    setpayloadsig($x, $payload);
    print getpayload($x), " ", issignaling($x), " ", unpack("H*", pack "F>", $x), "\n";
}
print unpack("H*", pack "F>", nan()), " ", unpack("H*", pack "F>", nan(5)), " ", getpayload(7), "\n";
$SIG{__WARN__} = sub { print "warned: $_[0]" };
setpayload($x, 2**60);
setpayload($x, -1);

# expect: 0 0 fff8000000000000
# expect: 5 0 fff8000000000005
# expect: 74565 0 fff8000000012345
# expect: 1 0 fff8000000000001
# expect: 1.12589990684262e+15 0 fffc000000000000
# expect: 1 1 fff0000000000001
# expect: 77 1 fff000000000004d
# expect: fff8000000000000 fff8000000000005 1.12589990684262e+15
# expect: warned: payload lost bits (1000000000000000) at posix/nan-payload.pl line 14.
# expect: warned: payload lost bits (ff00000000000000) at posix/nan-payload.pl line 15.
