# The same match in a recursive call changes the outer's captures
sub f { my $s = shift; return "" unless $s =~ /^(.)(.*)/; my $r = f($2); return "$r$1" }
print f("abc"), "\n";
sub g { my $s = shift; return "" unless my ($h, $t) = $s =~ /^(.)(.*)/; return g($t) . $h }
print g("abc"), "\n";
# expect: ccc
# expect: cba
# known-gap: captures belong to the run, not to the operator
