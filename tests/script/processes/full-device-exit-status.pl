# Unwritable output at exit
open STDOUT, '>', '/dev/full'; print "x"; END { print STDERR "end $?\n" }
# expect-error: end 0
