# A recursive function
sub fact { my $n = shift; $n <= 1 ? 1 : $n * fact($n - 1) }
print fact(10), " ", fact(20), " ", fact(25), "\n";
# expect: 3628800 2432902008176640000 1.5511210043331e+25
