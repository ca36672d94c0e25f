# A bare block is a loop that runs once
{ print "a"; last; print "never" }
my $n = 0;
{ $n++; redo if $n < 3; }
print $n, "\n";
# expect: a3
