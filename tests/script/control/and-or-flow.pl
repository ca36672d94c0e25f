# and, or as control flow
sub ok { 1 }
ok() and print "and\n";
ok() or print "never\n";
my $v = 0 || do { "from do" };
print "$v\n";
(1 && print "in\n");
# expect: and
# expect: from do
# expect: in
