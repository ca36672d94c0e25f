# Slicing what a function returns
sub f { return (1 .. 10) }
print join(",", (f())[2 .. 4]), "\n";
my ($m, $y) = (gmtime(0))[4, 5];
print "$m $y\n";
# expect: 3,4,5
# expect: 0 70
