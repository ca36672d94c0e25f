# Greedy, lazy and possessive
my $s = "aaa<b><c>";
print join("|", $s =~ /(a+)/, $s =~ /(a+?)/, $s =~ /(<.+>)/, $s =~ /(<.+?>)/, $s =~ /(a{2})/, $s =~ /(a{2,})/, $s =~ /(a*+)a/ ? "m" : "no"), "\n";
# expect: aaa|a|<b><c>|<b>|aa|aaa|no
