# xor, and their chains
print join(",", map { $_ ? 1 : 0 } (1 xor 1), (1 xor 0), (0 xor 0), (1 and 0 or 1), (not 0 and not 0)), "\n";
# expect: 0,1,0,1,1
