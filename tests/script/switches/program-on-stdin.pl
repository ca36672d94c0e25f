# Without arguments the program comes from STDIN
open my $p, '|-', $^X or die;
print $p "print 'from stdin ', __FILE__, ' ', __LINE__, qq(\\n);\nprint q(second ), scalar(\@ARGV), qq(\\n);\n";
close $p;
print "status $?\n";
# expect: from stdin - 1
# expect: second 0
# expect: status 0
