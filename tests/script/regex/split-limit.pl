# Limits and trailing empty fields
print join("|", split(/,/, "a,b,c,d", 2)), " ", scalar(my @a = split(/,/, "a,b,,,")), " ", scalar(@a = split(/,/, "a,b,,,", -1)), " ", scalar(@a = split(/,/, ",a")), " ", scalar(@a = split(/,/, "")), "\n";
my ($x, $y) = split /,/, "1,2,3,4"; print "$x$y\n";
# expect: a|b,c,d 2 5 2 0
# expect: 12
