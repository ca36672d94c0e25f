# A backslash removes itself before the delimiter only
print q(a\)b\n), "\n";
print q!x\!y!, "\n";
print qq{\{}, "\n";
# expect: a)b\n
# expect: x!y
# expect: {
