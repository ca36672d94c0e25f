# join of nothing and one
print "[", join(",", ()), "] [", join(",", 'a'), "] [", join("", 1, 2), "]\n";
# expect: [] [a] [12]
