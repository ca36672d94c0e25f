# The last statement has the caller's context
sub f { my @l = (1, 2, 3); @l }
sub g { my @l = (1, 2, 3); unless (0) { @l } }
sub h { for (1) { 5 } }
my $x = f(); my $y = g(); my @z = h();
print "$x $y ", scalar(@z), "\n";
# expect: 3 3 1
