# wantarray tells the context
sub w { wantarray ? "list" : defined(wantarray) ? "scalar" : do { print "void\n"; 1 } }
my @l = w(); my $s = w(); w();
print "$l[0] $s ", scalar(w()), " ", w(), "\n";
# expect: void
# expect: list scalar scalar list
