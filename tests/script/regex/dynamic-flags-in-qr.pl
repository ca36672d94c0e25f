# (?^...) form and nested flags
my $in = qr/b/i;
my $out = qr/a$in/;
print "$out ", "aB" =~ $out ? 1 : 0, "AB" =~ $out ? 1 : 0, "AB" =~ /$out/i ? 1 : 0, "\n";
# expect: (?^:a(?^i:b)) 100
