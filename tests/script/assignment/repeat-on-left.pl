# (undef) x 2 on the left skips two
(undef, undef, my $third) = (1, 2, 3);
((undef) x 2, my $t) = (4, 5, 6);
print "$third $t\n";
# expect: 3 6
