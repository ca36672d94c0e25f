# Zero-length matches do not loop for ever
my $n = 0; my $s = "ab"; $n++ while $s =~ /(?=b)|$/g; print "$n\n";
my @m = "aXb" =~ /x*/gi; print scalar(@m), "\n";
# expect: 2
# expect: 4
