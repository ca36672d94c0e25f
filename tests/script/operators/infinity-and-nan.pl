# Inf and NaN print by name
my $inf = 9 ** 9 ** 9;
print $inf, " ", -$inf, " ", $inf - $inf, "\n";
print $inf == $inf + 1 ? "same\n" : "differ\n";
my $nan = $inf - $inf;
print $nan == $nan ? "equal\n" : "not equal\n";
print defined($nan <=> 1) ? "ordered\n" : "unordered\n";
print "inf" + 0, " ", "nan" + 0, " ", "Infinity" + 0, "\n";
# expect: Inf -Inf NaN
# expect: same
# expect: not equal
# expect: unordered
# expect: Inf NaN Inf
