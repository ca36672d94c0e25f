# Ten thousand arguments
sub n { scalar @_ }
print n(1 .. 10_000), " ", n((1) x 3, 2), "\n";
# expect: 10000 4
