# A bracket after a scalar is a subscript unless it cannot be
my $x = "v";
print "$x [1] ${x}[1] $x\[1] $x-[2]\n";
# expect: v [1] v[1] v[1] v-[2]
