# (?R), (?1) and named recursion
my $b = qr/(\((?:[^()]++|(?1))*\))/;
"x(a(b)c)y" =~ $b and print "$1\n";
print "((" =~ /^$b$/ ? 1 : 0, " ", "abcba" =~ /^((.)(?1)\2|.?)$/ ? 1 : 0, " ", "((x))" =~ /^(?<p>\((?:x|(?&p))\))$/ ? 1 : 0, "\n";
# expect: (a(b)c)
# expect: 0 1 1
