# split in scalar context counts
my $n = split /,/, "a,b,c"; print "$n\n";
print scalar(() = split(/,/, "a,b,c,,,", -1)), "\n";
# expect: 3
# expect: 6
