# A record with fixed fields
my $t = "A10 n C a3";
my $r = pack($t, "name", 500, 7, "xyz");
print length $r, " ", join("|", unpack($t, $r)), "\n";
# expect: 16 name|500|7|xyz
