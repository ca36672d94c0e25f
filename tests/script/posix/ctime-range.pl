# ctime of times that no calendar reaches, or whose year is too long to be written
use strict; use warnings;
use POSIX ();
for my $time (0, -1, 2**31, 253402300799, 253402300800, 2**45, 2**56, -62135596800, -62167219201, -2**55, 9e18, -9e18, 1e20, 1.7) {
    $! = 0;
    my $text = POSIX::ctime($time);
    print "$time ", defined $text ? $text =~ s/\n/./r : "undef", " ", $! + 0, "\n";
}

# expect: 0 Thu Jan  1 00:00:00 1970. 0
# expect: -1 Wed Dec 31 23:59:59 1969. 0
# expect: 2147483648 Tue Jan 19 03:14:08 2038. 0
# expect: 253402300799 Fri Dec 31 23:59:59 9999. 0
# expect: 253402300800 undef 75
# expect: 35184372088832 undef 75
# expect: 7.20575940379279e+16 undef 22
# expect: -62135596800 Mon Jan  1 00:00:00 1. 0
# expect: -62167219201 Fri Dec 31 23:59:59 -1. 0
# expect: -3.6028797018964e+16 undef 75
# expect: 9e+18 undef 22
# expect: -9e+18 undef 22
# expect: 1e+20 undef 22
# expect: 1.7 Thu Jan  1 00:00:01 1970. 0
