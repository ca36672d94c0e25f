# qr// in patterns, with its own flags
my $r = qr/b+/i;
print "aBBc" =~ $r ? $& : "", " ", "aBc" =~ /a${r}c/ ? 1 : 0, " $r ", ref $r, " ", qr/x/msx, "\n";
my @l = map { qr/^$_$/ } qw(a b); print scalar(grep { "b" =~ $_ } @l), "\n";
# expect: aBc 1 (?^i:b+) Regexp (?^msx:x)
# expect: 1
