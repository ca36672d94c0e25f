# Arguments are aliases evaluated before the call
my $i = 1;
sub f { "@_" }
print f($i, $i++, $i), "\n";
# expect: 2 1 2
