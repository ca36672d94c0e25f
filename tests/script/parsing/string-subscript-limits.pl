# What a string takes as a subscript and what not
my $r = { k => [1] }; my $x = "v"; my @x = ("elem");
print "$r->{k}[0] $x-> $x->foo ${x}[0] $x\[0] $x [1]\n";
print "$x[0] $x\->[0] $x: $x- $x->(1)\n";
# expect: 1 v-> v->foo v[0] v[0] v [1]
# expect: elem v->[0] v: v- v->(1)
