# -T is accepted and hides PERL5LIB
# command: -T -e 'print "tainted run ${^TAINT}\n"'
# expect: tainted run 1
