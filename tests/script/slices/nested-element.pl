# Slices of nested structures
my %h = (l => [1 .. 5], m => { x => 1, y => 2 });
print "@{$h{l}}[1..2] @{$h{m}}{qw(x y)}\n";
my @aoa = ([1, 2], [3, 4]);
print join(",", map { $_->[1] } @aoa), "\n";
# expect: 2 3 1 2
# expect: 2,4
