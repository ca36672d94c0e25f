# END may change $?
END { print "end sees $?\n"; $? = 9 } exit 2;
# expect: end sees 2
# expect-exit: 9
