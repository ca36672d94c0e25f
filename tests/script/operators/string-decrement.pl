# -- is never magical
my $s = "aa";
$s--;
print "$s\n";
my $u;
$u--;
print "$u\n";
# expect: -1
# expect: -1
