# %g and %s of the same numbers
for my $n (0.1, 1e15, 1e16, 123456789, 1.10, 1e-4, 1e-5, 100, 1.23456789012345678) { print "$n ", sprintf("%g", $n), " ", sprintf("%.15g", $n), "\n" }
# expect: 0.1 0.1 0.1
# expect: 1e+15 1e+15 1e+15
# expect: 1e+16 1e+16 1e+16
# expect: 123456789 1.23457e+08 123456789
# expect: 1.1 1.1 1.1
# expect: 0.0001 0.0001 0.0001
# expect: 1e-05 1e-05 1e-05
# expect: 100 100 100
# expect: 1.23456789012346 1.23457 1.23456789012346
