#!/usr/bin/perl -q
# An unknown switch on the #! line
print "x\n";
# expect-error: Unrecognized switch: -q  (-h will show valid options) at switches/shebang-unknown.pl line 1.
# expect-exit: 255
