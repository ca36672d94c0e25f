# -l with a number sets $\ alone
print for "a", "b";
# switches: -l072
# expect: a:b:
# expect-no-newline
