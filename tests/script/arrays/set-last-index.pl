# $#a = n cuts and extends
my @a = (1 .. 5);
$#a = 2; print "@a\n";
$#a = -1; print scalar(@a), "\n";
$#a = 1; print scalar(@a), "\n";
my $r = [1, 2, 3]; $#{$r} = 0; print "@$r\n"; $#$r++; print scalar(@$r), "\n";
# expect: 1 2 3
# expect: 0
# expect: 2
# expect: 1
# expect: 2
