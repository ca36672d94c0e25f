#!/usr/bin/perl -n
# -n on the #! line
print "[$.] $_";
# stdin: a
# stdin: b
# expect: [1] a
# expect: [2] b
