# Equal elements keep their order
my @l = map { [$_, int($_ / 10)] } 11, 21, 12, 22, 13, 10;
print join(",", map { $_->[0] } sort { $a->[1] <=> $b->[1] } @l), "\n";
# expect: 11,12,13,10,21,22
