# A closed STDOUT makes print fail and the exit keeps its code
close STDOUT; no warnings; my $r = print "x"; print STDERR $r ? "printed" : "failed", "\n"; exit 0;
# expect-error: failed
