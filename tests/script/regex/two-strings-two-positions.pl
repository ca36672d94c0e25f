# Each string has its own pos
my ($p, $q) = ("aaa", "aaa");
$p =~ /a/g;
$p =~ /a/g;
$q =~ /a/g;
print pos $p, pos $q;
my $c = $p;
print defined pos $c ? 1 : 0;
my $r = \$p;
print pos $$r, "\n";
# expect: 2102
