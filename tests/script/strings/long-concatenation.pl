# A million characters
my $s = ""; $s .= "x" for 1 .. 1_000_000; print length $s, "\n";
my $t = "ab" x 500_000; print length($s . $t), "\n";
# expect: 1000000
# expect: 2000000
