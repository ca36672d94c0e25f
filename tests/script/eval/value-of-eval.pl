# eval gives the value of its last statement
my $x = eval { 5 };
my @l = eval { (1, 2) };
my $u = eval { die "x\n"; 1 };
print "$x @l ", defined $u ? 1 : 0, "\n";
my @e = eval { die "x\n" };
print scalar(@e), "\n";
# expect: 5 1 2 0
# expect: 0
