# Numeric sort of numeric strings and floats
print join(" ", sort { $a <=> $b } "1e2", 50, "3.5", -1, "0x10"), "\n";
# expect: -1 0x10 3.5 50 1e2
