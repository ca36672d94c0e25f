# Shifts by large counts give zero, negative ones shift back
print 1 << 65, " ", 8 >> 70, " ", 8 << -2, " ", 2 >> -2, "\n";
{ use integer; print -8 >> 1, " ", 1 << 63, "\n"; }
# expect: 0 0 2 8
# expect: -4 -9223372036854775808
