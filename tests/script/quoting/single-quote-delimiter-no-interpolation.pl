# m'' and qx'' aside, q and qq with quotes
my $v = 1;
print qq'$v', "\n";
print q'$v', "\n";
print "x" =~ m'^x$' ? "m quote\n" : "no\n";
# expect: 1
# expect: $v
# expect: m quote
