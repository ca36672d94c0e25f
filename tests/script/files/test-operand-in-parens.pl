# The operand of a file test goes on behind its parentheses with what binds tighter, as with no other named operator
my $f = "$ENV{TMPDIR}/f"; open my $o, '>', $f or die; print $o "12345"; close $o;
print -e ($f) ? "is" : "is not", " there\n";
print defined(-s ($f) + 10) ? "size\n" : "of another name\n";
print -s ($f) > 3 ? "big\n" : "small\n";
print -d ($ENV{TMPDIR}) . "x" ? "folder\n" : "no folder\n";
print -e ($f) && -d ($ENV{TMPDIR}) ? "both\n" : "not both\n";
print -f -r ($f) ? "stacked\n" : "none\n";
my @list = (-e($f), 2); print "@list\n";
print -s ($f) == -s $f ? "equal\n" : "not equal\n";
print((-s $f) + 10, "\n");

# expect: is there
# expect: of another name
# expect: big
# expect: no folder
# expect: both
# expect: stacked
# expect: 1 2
# expect: equal
# expect: 15
