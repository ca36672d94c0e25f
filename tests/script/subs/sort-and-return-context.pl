# return sort, return wantarray ? : and return with parentheses
sub s1 { return sort { $a <=> $b } @_ }
sub w { return wantarray ? (1, 2) : "scalar" }
sub p { return (1, 2, 3)[1] }
my @l = s1(3, 1, 2); my ($f) = w(); my $s = w(); print "@l $f $s ", p(), "\n";
# expect: 1 2 3 1 scalar 2
