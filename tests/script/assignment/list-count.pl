# A list assignment in scalar context counts the right side
my $n = () = (5, 6, 7);
my $m = (my ($x, $y) = (1, 2, 3));
print "$n $m\n";
print "true\n" if (my ($p) = (0));
print "false\n" unless (my ($q) = ());
# expect: 3 3
# expect: true
# expect: false
