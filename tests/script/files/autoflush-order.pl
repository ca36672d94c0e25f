# $| flushes before the child writes
$| = 1;
print "parent ";
system "echo child";
print $|, " ";
$| = 5;
print "$| ";
$|--;
print $|;
$|--;
print $|, "\n";
# expect: parent child
# expect: 1 1 01
