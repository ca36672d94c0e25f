# A slash after a term divides, after an operator it begins a pattern
my ($x, $y) = (10, 2);
print $x / $y, " ", ($x) / $y, " ", length("abcd") / $y, "\n";
$_ = "a/b";
print "match\n" if /a\/b/;
my %h = (v => 8); my @a = (6);
print $h{v} / $y, " ", $a[0] / $y, " ", time / time, "\n";
print join("|", split /\//), "\n";
# expect: 5 5 2
# expect: match
# expect: 4 3 1
# expect: a|b
