# close of a pipe waits for its command
$| = 1;
open(my $p, "|-", "cat; echo end; exit 4") or die;
print $p "x\n";
my $r = close $p;
print $r ? "true" : "false", " ", $? >> 8, " [", $! + 0, "]\n";
# expect: x
# expect: end
# expect: false 4 [0]
