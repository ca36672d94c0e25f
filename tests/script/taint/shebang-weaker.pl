#!/usr/bin/perl -t
# -t on the #! line, -T as a switch.
print "${^TAINT}\n";

# switches: -T
# expect: 1
