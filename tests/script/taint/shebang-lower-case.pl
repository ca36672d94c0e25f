#!/usr/bin/perl -t
# -t on the #! line alone comes too late.
print "never\n";

# expect-error: "-t" is on the #! line, it must also be used on the command line at taint/shebang-lower-case.pl line 1.
# expect-exit: 255
