# %n$ picks arguments
printf "%2\$s %1\$s %2\$s\n", "a", "b";
printf "%1\$s %s %s\n", "x", "y";
printf "[%2\$*1\$d]\n", 5, 42;
# expect: b a b
# expect: x x y
# expect: [   42]
