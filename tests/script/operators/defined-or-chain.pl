# // takes the first defined value
my ($u, $z) = (undef, 0);
print $u // $z // 5, " ", $u // "d", " ", ($u || $z) // "x", "\n";
# expect: 0 d 0
