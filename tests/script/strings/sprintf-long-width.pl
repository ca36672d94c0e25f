# A width of a million and one that is refused
print length sprintf("%1000000s", "x"), " ", length sprintf("%.100f", 1/3), "\n";
my $f = "%99999999999999999999s";
eval { my $s = sprintf $f, "x" }; print $@;
# expect: 1000000 102
# expect: Integer overflow in format string for sprintf at strings/sprintf-long-width.pl line 4.
