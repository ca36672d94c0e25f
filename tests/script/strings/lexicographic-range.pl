# Strings as loop bounds
print join(" ", 'aa' .. 'ac'), " ", join("", 'x' .. 'z'), "\n";
# expect: aa ab ac xyz
