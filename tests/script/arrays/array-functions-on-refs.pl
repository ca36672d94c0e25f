# Functions need @{...} around a reference
my $r = [3, 1, 2];
push @$r, 0;
print join(",", sort @$r), " ", pop(@{$r}), " ", scalar @$r, "\n";
# expect: 0,1,2,3 0 3
