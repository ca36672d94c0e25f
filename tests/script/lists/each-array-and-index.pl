# Looping with an index
my @a = qw(x y);
for my $i (0 .. $#a) { print "$i$a[$i] " }
while (my ($i, $v) = each @a) { print "$i$v " }
print "\n";
# expect: 0x 1y 0x 1y 
