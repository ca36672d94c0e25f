# References are true and are numbers
my $r = [];
print $r ? "true" : "false", " ", $r + 0 == $r ? "num" : "no", " ", $r + 0 > 0 ? "positive" : "no", "\n";
# expect: true num positive
