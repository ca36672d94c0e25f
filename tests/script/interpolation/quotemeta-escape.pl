# \Q quotes until \E
my $p = "a.b*c";
print "\Q$p\E.d \Qx-y\E\n";
# expect: a\.b\*c.d x\-y
