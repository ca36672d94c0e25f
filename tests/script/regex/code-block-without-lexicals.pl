# (?{ }) where no lexical is in sight
"aaa" =~ /(?:a(?{ $n++ }))*$/;
our $re = qr/b(?{ $n += 10 })/;
"b" =~ $re, "ab" =~ /a$re/;
print "$n\n";

# expect: 23
