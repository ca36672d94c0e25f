# delete on array elements and negative indices
my @a = (1 .. 5);
delete $a[-1];
print scalar(@a);
delete @a[0, 1];
print scalar(@a), defined $a[0] ? 1 : 0, " ", join(",", map { $_ // 'u' } @a), "\n";
# expect: 440 u,u,3,4
