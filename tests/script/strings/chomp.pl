# chomp removes one $/ and returns the count
my $s = "line\n\n"; print chomp($s), length $s, " ";
my $t = "x"; print chomp($t), " ";
{ local $/ = "ab"; my $u = "xabab"; print chomp $u, "$u "; }
{ local $/ = ""; my $u = "x\n\n\n"; print chomp $u, "$u "; }
{ local $/; my $u = "x\n"; print chomp $u, "\n"; }
# expect: 15 0 2xab 3x 0
