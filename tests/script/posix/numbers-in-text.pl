# strtol, strtoul, strtod: the number, what is left, bases that there are not
use POSIX;
sub shown { $! = 0; my @got = $_[0]->(); print join(",", map $_ // "undef", @got), " (", $! + 0, ")\n" }
shown(sub { strtol(@$_) }) for ["077"], ["0x1f", 16], ["12abc", 10], ["", 10], ["abc", 10], ["  -5x", 10], ["99999999999999999999", 10],
    ["-99999999999999999999", 10], ["zz", 36], ["1", 1], ["1", 37], ["1", -1], ["0x", 16];
shown(sub { strtoul(@$_) }) for ["077"], ["-1", 10], ["99999999999999999999", 10], ["1", 37], ["18446744073709551615", 10], ["5 6", 10];
shown(sub { strtod($_) }) for "3.14foo", "abc", "1e400", "0x1p3", "inf", " 5", "1e-400", ".5.", "1234567890123456";
shown(sub { scalar strtol("12abc", 10) });
shown(sub { scalar strtod("5x") });

# expect: 63,0 (0)
# expect: 31,0 (0)
# expect: 12,3 (0)
# expect: 0,0 (0)
# expect: 0,3 (0)
# expect: -5,1 (0)
# expect: 9223372036854775807,0 (34)
# expect: -9223372036854775808,0 (34)
# expect: 1295,0 (0)
# expect: undef,undef (22)
# expect: undef,undef (22)
# expect: undef,undef (22)
# expect: 0,1 (0)
# expect: 63,0 (0)
# expect: 18446744073709551615,0 (0)
# expect: 18446744073709551615,0 (34)
# expect: undef,undef (22)
# expect: 18446744073709551615,0 (0)
# expect: 5,2 (0)
# expect: 3.14,3 (0)
# expect: 0,3 (0)
# expect: Inf,0 (34)
# expect: 8,0 (0)
# expect: Inf,0 (0)
# expect: 5,0 (0)
# expect: 0,0 (34)
# expect: 0.5,1 (0)
# expect: 1.23456789012346e+15,0 (0)
# expect: 12 (0)
# expect: 5 (0)
