# A long subject and backtracking
my $s = ("a" x 100_000) . "b";
print $s =~ /^(a|b)*$/ ? length $& : "no", " ", $s =~ /a{1000}b/ ? $-[0] : "no", " ", ($s =~ tr/a//), "\n";
# expect: 100001 99000 100000
