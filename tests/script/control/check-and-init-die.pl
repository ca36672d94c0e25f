# A CHECK or INIT block that dies ends the queue; END blocks still run
END { print "end $?\n" }
INIT { print "first\n" }
INIT { $! = 3; die "stop\n" }
INIT { print "never\n" }
print "never\n";

# expect: first
# expect: end 3
# expect-error: stop
# expect-error: INIT failed--call queue aborted.
# expect-exit: 3
