# Long chains of operators with all precedences
my @l = (1, 2, 3);
print 1 + 2 . 3 + 4, " ", 2 ** 3 ** 0, " ", -2 ** 2, " ", 10 - 5 - 2, " ", 2 + 3 . "a" . 1 * 2, " ", 1 < 2 == 1, " ", 7 & 3 | 8, " ", !0 . "x", " ", 1 ? 2 ? "a" : "b" : "c", "\n";
# expect: 37 2 -4 3 5a2 1 11 1x a
