# chop removes the last character and returns it
my $s = "abc"; print chop $s, " $s ";
my $e = ""; print "[", chop $e, "]\n";
# expect: c ab []
