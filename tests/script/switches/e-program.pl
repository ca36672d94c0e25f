# -e runs its text
# command: -e 'print "from -e\n"'
# expect: from -e
