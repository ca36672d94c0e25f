# Data nested ten thousand deep
my $d = my $t = {};
$t = $t->{n} = {} for 1 .. 10_000;
my $n = 0;
for (my $c = $d; $c->{n}; $c = $c->{n}) { $n++ }
print "$n\n";
# expect: 10000
