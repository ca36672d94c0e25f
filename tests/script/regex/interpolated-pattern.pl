# Variables, arrays and \Q in patterns
my $w = "a.c"; my @alt = ("x", "y");
print "abc" =~ /^$w$/ ? 1 : 0, "abc" =~ /^\Q$w\E$/ ? 1 : 0, "a.c" =~ /^\Q$w\E$/ ? 1 : 0, "x y" =~ /@alt/ ? 1 : 0, "\n";
my %h = (p => 'b+'); my $o = { re => 'c' };
print "abbc" =~ /a$h{p}$o->{re}/ ? $& : "", " ", "a1" =~ /a$#alt/ ? 1 : 0, "\n";
# expect: 1011
# expect: a1 1
