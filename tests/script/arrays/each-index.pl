# keys values and each on arrays
my @a = ('a', 'b');
print join(",", keys @a), " ", join(",", values @a), "\n";
while (my ($i, $v) = each @a) { print "$i=$v " }
print "\n";
# expect: 0,1 a,b
# expect: 0=a 1=b 
