# %d of doubles and big values clips
printf "%d %d %d %d\n", 3.99, -3.99, 1e15, "12abc";
printf "%d %d %u\n", 1e20, -1e20, -1;
printf "%d\n", 18446744073709551615;
# expect: 3 -3 1000000000000000 12
# expect: -1 -9223372036854775808 18446744073709551615
# expect: -1
