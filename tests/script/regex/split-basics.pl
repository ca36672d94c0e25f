# split by pattern and string
print join("|", split(/,/, "a,b,c")), " ", join("|", split(/\s*;\s*/, "a ; b;c")), " ", join("|", split(//, "abc")), " ", join("|", split("x", "1x2x3")), "\n";
$_ = "p q"; print join("|", split), "\n";
# expect: a|b|c a|b|c a|b|c 1|2|3
# expect: p|q
