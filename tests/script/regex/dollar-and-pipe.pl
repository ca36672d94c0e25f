# $ before ) and | is an anchor
print "ab" =~ /(b$)/ ? 1 : 0, "ab" =~ /b$|x/ ? 1 : 0, 'a$b' =~ /a\$b/ ? 1 : 0, "\n";
my $x = "b"; print "ab" =~ /a$x|c/ ? 1 : 0, "ab)" =~ /(a$x)\)/ ? $1 : 0, "\n";
# expect: 111
# expect: 1ab
