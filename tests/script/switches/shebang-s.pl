#!/usr/bin/perl -s
# -s on the #! line
print "$v @ARGV\n";
# args: -v=5 x
# expect: 5 x
