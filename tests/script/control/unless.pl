# unless with else and elsif
unless (0) { print "a\n" }
unless (1) { print "b\n" } else { print "c\n" }
unless (1) { print "d\n" } elsif (1) { print "e\n" }
# expect: a
# expect: c
# expect: e
