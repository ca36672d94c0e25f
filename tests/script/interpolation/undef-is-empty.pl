# An undefined value interpolates as empty
my $u;
print "[$u]\n";
# expect: []
