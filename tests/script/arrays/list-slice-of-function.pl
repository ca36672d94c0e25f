# A subscript on a list
print((split /,/, "a,b,c")[1], "\n");
my ($min) = (sort { $a <=> $b } 5, 3, 9)[0];
print "$min\n";
my @e = ()[0, 1];
print scalar(@e), "\n";
# expect: b
# expect: 3
# expect: 0
