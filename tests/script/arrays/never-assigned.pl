# An element that was never assigned, or was deleted, does not exist; the end of the array goes with it
my @a; $a[5] = 1;
print exists $a[5] ? 1 : 0, exists $a[2] ? 1 : 0, exists $a[-1] ? 1 : 0, exists $a[-6] ? 1 : 0, "\n";
delete $a[5]; print scalar(@a), "\n";
our @c = (1, 2, 3);
{ local $c[7] = 1; print scalar(@c), "\n" } print scalar(@c), "\n";
{ delete local $c[0]; print defined $c[0] ? 1 : 0, "\n" } print "@c\n";
my @d = (1) x 3; $#d = 5; print exists $d[4] ? 1 : 0; $_ //= 0 for @d; print exists $d[4] ? 1 : 0, "\n";
sub look { } sub change { $_[0] = 5 }
my @e; look($e[4]); print scalar(@e), "\n"; change($e[4]); print scalar(@e), exists $e[3] ? 1 : 0, "\n";
my @f = @e; print exists $f[3] ? 1 : 0, "\n";
sub drop { delete $_[0]; print exists $_[0] ? 1 : 0, "\n" } drop(1, 2);
my @g = (0 .. 3); print join(",", delete @g[1, 3]), " ", scalar(@g), "\n";
my @h = (1, 2, 3); { delete local @h[1, 2]; print scalar(@h), "\n" } print "@h\n";
my @i; $i[2] = 1; unshift @i, 0; print exists $i[0] ? 1 : 0, exists $i[1] ? 1 : 0, "\n";

# expect: 1010
# expect: 0
# expect: 8
# expect: 3
# expect: 0
# expect: 1 2 3
# expect: 01
# expect: 0
# expect: 50
# expect: 1
# expect: 0
# expect: 1,3 3
# expect: 1
# expect: 1 2 3
# expect: 10
