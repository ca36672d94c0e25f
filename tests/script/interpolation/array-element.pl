# An element by constant, variable and expression
my @a = (10, 20, 30);
my $i = 1;
print "$a[0] $a[$i] $a[-1] $a[$i+1] $a[$#a]\n";
# expect: 10 20 30 30 30
