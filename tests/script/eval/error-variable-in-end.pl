# $? and $@ at END after die
END { print "end $?\n" }
die "x\n";
# expect: end 255
# expect-error: x
# expect-exit: 255
