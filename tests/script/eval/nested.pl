# Inner errors do not leave the outer eval
my $r = eval { eval { die "inner\n" }; print "got $@"; "outer ok" };
print "$r [$@]\n";
# expect: got inner
# expect: outer ok []
