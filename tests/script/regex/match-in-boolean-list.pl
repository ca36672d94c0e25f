# Matches in conditions and ?:
my $c = () = "abcabc" =~ /b/g; print "$c ";
my $first = ("x1y2" =~ /(\d)/)[0]; print "$first ";
my ($k, $v) = "a:b" =~ /(.):(.)/ or die; print "$k$v ";
if ((my $t = "abc") =~ s/b/-/) { print "$t\n" }
# expect: 2 1 ab a-c
