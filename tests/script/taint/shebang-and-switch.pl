#!/usr/bin/perl -wT
# -T on both lines.
print "${^TAINT}\n";

# switches: -T
# expect: 1
