# ++ beyond the largest integer becomes a double
my $i = 9223372036854775806;
$i++; print "$i\n";
$i++; print "$i\n";
$i = 18446744073709551615;
$i++; print "$i\n";
my $j = -9223372036854775808;
$j--; print "$j\n";
# expect: 9223372036854775807
# expect: 9223372036854775808
# expect: 1.84467440737096e+19
# expect: -9.22337203685478e+18
