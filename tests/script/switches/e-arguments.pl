# Arguments after -e go to @ARGV
# command: -e 'print "@ARGV|$0\n"' one -x two
# expect: one -x two|-e
