# while (my $l = shift) stops at false, defined goes on
my @q = (1, 0, 2);
my $n = 0;
while (my $x = shift @q) { $n++ }
print "$n left @q\n";
while (defined(my $x = shift @q)) { $n++ }
print "$n\n";
# expect: 1 left 2
# expect: 2
