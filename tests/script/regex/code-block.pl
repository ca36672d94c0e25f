# (?{ }) and (??{ })
my $n = 0;
"aaa" =~ /(?:a(?{ $n++ }))*$/; print "$n ";
my $re = qr/b+/; print "abbc" =~ /a(??{ $re })c/ ? 1 : 0, "\n";
# expect: 3 1
