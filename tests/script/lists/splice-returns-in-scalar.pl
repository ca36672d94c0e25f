# splice in all its forms
my @a = (1 .. 9);
my $l = splice @a, 1, 3; print "$l @a|";
splice @a, 2, 1, 'x', 'y', 'z'; print "@a|"; splice @a, -2; print "@a|"; splice @a, 1, -1, 'm'; print "@a\n";
# expect: 4 1 5 6 7 8 9|1 5 x y z 7 8 9|1 5 x y z 7|1 m 7
