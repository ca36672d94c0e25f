# open "-|" and "|-" fork
my $pid = open(my $k, "-|") // die;
if (!$pid) { print "from child\n"; exit 2 }
print "got: ", <$k>;
close $k;
print $? >> 8, "\n";
$| = 1;
$pid = open($k, "|-") // die;
if (!$pid) { print "child read: ", <STDIN>; exit 0 }
print $k "hello\n";
close $k;
print "done\n";
# expect: got: from child
# expect: 2
# expect: child read: hello
# expect: done
