# push and unshift return the new length
my @a; my $n = push @a, 1, 2, 3; my $m = unshift @a, 0; print "$n $m @a ", push(@a, ()), "\n";
# expect: 3 4 0 1 2 3 4
