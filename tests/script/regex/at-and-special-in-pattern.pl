# @ and $ inside patterns
my @d = ("ex"); 
print 'me@ex' =~ /me\@ex/ ? 1 : 0, 'meex' =~ /me@d/ ? 1 : 0, "a" =~ /a$/ ? 1 : 0, "a" =~ /a$(?!b)/ ? 1 : 0, "\n";
# expect: 1111
