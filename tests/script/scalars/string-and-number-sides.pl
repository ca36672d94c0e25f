# A scalar used both ways keeps its string
my $s = "10";
my $n = $s + 5;
print "$s $n ", $s . "x", " ", ++$s, "\n";
my $f = "3.0"; my $g = $f * 1; print "$f $g\n";
# expect: 10 15 10x 11
# expect: 3.0 3
