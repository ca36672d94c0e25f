# -c prints syntax OK
# command: -c -e 'print "never\n"'
# expect-error: -e syntax OK
