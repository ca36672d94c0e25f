# *g{THING} gives the references
our $t = 1; our @t = (1);
sub t { }
print ref *t{SCALAR}, " ", ref *t{ARRAY}, " ", ref *t{CODE}, " ", defined *t{HASH} ? "hash" : "none", " ", *t{NAME}, " ", *t{PACKAGE}, "\n";
# expect: SCALAR ARRAY CODE none t main
