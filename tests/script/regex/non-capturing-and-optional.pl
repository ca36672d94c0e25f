# (?:) and captures that did not take part
my @c = "ac" =~ /(a)(b)?(?:c)/;
print scalar(@c), defined $c[1] ? 1 : 0, defined $2 ? 1 : 0, "\n";
# expect: 200
