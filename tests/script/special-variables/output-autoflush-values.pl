# $| is only 0 or 1
$| = 7; print $|; $| = 0; print $|; $| = "yes"; print $|; $|--; print $|; $|--; print $|, "\n";
# expect: 10010
