# A repeated list on the left of = takes that many values
((undef) x 2, my $x) = (1, 2, 3);
print "$x\n";
my ($y, $z);
my $n = 3;
((undef) x $n, $y) = 1 .. 4;
(($z) x 2, $y) = (1, 2, $y);
print "$y $z\n";
((undef) x 0, $y) = (9, 8);
(($y, $z) x 2, my @rest) = 1 .. 7;
print "$y $z @rest\n";
my $count = (((undef) x 2, $y) = (1, 2));
print $count, defined $y ? "" : " undef", "\n";

# expect: 3
# expect: 4 2
# expect: 3 4 5 6 7
# expect: 2 undef
