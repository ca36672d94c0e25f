# An assignment is an lvalue
my $x;
($x = 5) += 2;
chomp(my $l = "line\n");
print "$x $l\n";
# expect: 7 line
