# exec replaces the program
$| = 1; print "before\n"; exec "echo", "from exec"; print "never\n";
# expect: before
# expect: from exec
