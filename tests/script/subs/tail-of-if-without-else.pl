# The value of a failing condition
sub f { if ($_[0]) { "t" } }
sub u { unless ($_[0]) { "t" } }
print "[", f(0), "][", f(1), "][", u(5), "]\n";
# expect: [0][t][5]
