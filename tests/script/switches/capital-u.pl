# -U is accepted
# command: -U -e 'print "unsafe\n"'
# expect: unsafe
