# join and x
print join("-", 1, "a", 2.5), " ", "=" x 5, " ", join(", ", ("a") x 3), "\n";
# expect: 1-a-2.5 ===== a, a, a
