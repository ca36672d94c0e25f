# Thousands separators by reverse and s///
my $n = reverse 1234567; $n =~ s/(\d{3})(?=\d)/$1,/g; print scalar reverse($n), "\n";
# expect: 1,234,567
