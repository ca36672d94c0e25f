# -f is accepted
# command: -f -e 'print "ok\n"'
# expect: ok
