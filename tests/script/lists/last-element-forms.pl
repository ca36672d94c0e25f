# $a[-1], $a[$#a], (list)[-1]
my @a = (1, 2, 3); print $a[-1], $a[$#a], (sort @a)[-1], (reverse @a)[-1], $#{[1, 2]}, "\n";
# expect: 33311
