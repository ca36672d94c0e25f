# Strings compare by code point
print join(" ", sort "b", "B", "a", "10", "9", "Z", "_"), " ", "a" lt "B" ? 1 : 0, " ", "\x{100}" gt "\xff" ? 1 : 0, "\n";
# expect: 10 9 B Z _ a b 0 1
