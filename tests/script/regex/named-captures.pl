# %+ and %-
if ("k=v" =~ /(?<key>\w)=(?<val>\w)/) { print "$+{key} $+{val} ", join(",", sort keys %+), "\n" }
"ab" =~ /(?<x>a)(?<x>b)/; print "@{$-{x}} $+{x}\n";
# expect: k v key,val
# expect: a b a
