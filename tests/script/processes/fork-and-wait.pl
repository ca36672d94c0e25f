# A child's exit code in $?
$| = 1;
my $pid = fork;
die unless defined $pid;
if ($pid == 0) { print "child\n"; exit 3 }
print wait == $pid ? "waited" : "other", " ", $? >> 8, " $?\n";
print wait, " $?\n";
# expect: child
# expect: waited 3 768
# expect: -1 -1
