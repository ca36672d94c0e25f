# Several -e are lines of one program
# command: -e 'print "a\n";' -e 'print __LINE__, "\n"; warn "w"'
# expect: a
# expect: 2
# expect-error: w at -e line 2.
