# (?|...) shares numbers
for ("a1", "b2") { print $1 if /(?|a(\d)|b(\d))/ } print "\n";
# expect: 12
