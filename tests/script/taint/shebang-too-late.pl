#!/usr/bin/perl -T
# -T on the #! line alone comes too late.
print "never\n";

# expect-error: "-T" is on the #! line, it must also be used on the command line at taint/shebang-too-late.pl line 1.
# expect-exit: 255
