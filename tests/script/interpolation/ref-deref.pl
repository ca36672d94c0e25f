# $$r and @$r in strings
my $s = "str";
my $r = \$s;
my $ar = [1, 2];
print "$$r ${$r} @$ar @{$ar} $$ar[0] ${$ar}[1]\n";
# expect: str str 1 2 1 2 1 2
