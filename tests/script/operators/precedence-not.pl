# ! binds tighter than comparison, not looser
print !1 == 0 ? "a" : "b", "\n";
print((not 1 == 0) ? "a" : "b", "\n");
print !!1 . "x", "\n";
print -3 ** 2, " ", !0 + 1, " ", ~0 & 1, "\n";
# expect: a
# expect: a
# expect: 1x
# expect: -9 2 1
