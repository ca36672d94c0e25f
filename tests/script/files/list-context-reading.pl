# All lines at once
open my $f, '<', \"c\na\nb\n"; my @l = sort <$f>; print @l;
open $f, '<', \"x\ny\n";
my ($first) = <$f>;
print $first, defined(scalar <$f>) ? "more" : "none", "\n";
# expect: a
# expect: b
# expect: c
# expect: x
# expect: none
