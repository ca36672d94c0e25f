# Clearing an array inside its own foreach
my @a = (1 .. 3); my $n = 0; for my $x (@a) { $n++; @a = () if $n == 1 } print "$n ", scalar(@a), "\n";
# expect: 1 0
