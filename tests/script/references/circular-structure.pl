# A ring of references
my $a1 = {}; my $b1 = { next => $a1 };
$a1->{next} = $b1;
print $a1->{next}{next} == $a1 ? "ring\n" : "no\n";
delete $a1->{next};
# expect: ring
