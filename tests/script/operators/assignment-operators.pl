# All arithmetic assignment operators
my $x = 10;
$x += 5; print "$x "; $x -= 3; print "$x "; $x *= 2; print "$x "; $x /= 4; print "$x ";
$x **= 2; print "$x "; $x %= 7; print "$x "; $x <<= 3; print "$x "; $x >>= 1; print "$x ";
$x |= 3; print "$x "; $x &= 6; print "$x "; $x ^= 5; print "$x\n";
# expect: 15 12 24 6 36 1 8 4 7 6 3
