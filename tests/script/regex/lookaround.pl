# Lookahead and lookbehind
print join(",", "price 100 EUR 200 USD" =~ /\d+(?= EUR)/g), " ", join(",", "a1 b2" =~ /(?<=b)\d/g), " ", "foobaz" =~ /foo(?!bar)/ ? 1 : 0, " ", "xbar" =~ /(?<!foo)bar/ ? 1 : 0, "\n";
(my $n = "1234567") =~ s/(?<=\d)(?=(\d{3})+$)/,/g; print "$n\n";
# expect: 100 2 1 1
# expect: 1,234,567
