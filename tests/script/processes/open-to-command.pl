# open "|cmd" writes to a command
$| = 1;
open(my $p, "| cat") or die;
print $p "to cat\n";
close $p;
print "after $?\n";
open($p, "|-", "tr a-z A-Z") or die;
print $p "upper\n";
close $p;
# expect: to cat
# expect: after 0
# expect: UPPER
