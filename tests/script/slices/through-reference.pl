# Slices through references
my $r = [1 .. 5];
my $h = { a => 1, b => 2 };
print "@$r[1,2] @{$r}[0,1] @$h{'a','b'} @{$h}{qw(b a)}\n";
# expect: 2 3 1 2 1 2 2 1
