# sort in foreach aliases the originals
my @a = (3, 1, 2);
for (sort { $a <=> $b } @a) { $_ *= 10 }
print "@a\n";
# expect: 30 10 20
