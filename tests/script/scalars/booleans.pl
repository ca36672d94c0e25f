# Comparisons give 1 and the empty string
print "[", 1 == 1, "] [", 1 == 2, "] [", !0, "] [", !1, "] [", !1 + 0, "]\n";
print "[", !!"a", "]\n";
# expect: [1] [] [1] [] [0]
# expect: [1]
