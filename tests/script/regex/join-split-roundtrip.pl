# split with a limit larger than needed keeps empties
print join("|", split(/,/, "a,,b,,", 10)), " ", join("|", split(/(?<=,)/, "a,b,c")), " ", join("|", split(/,/, ",,a")), "\n";
# expect: a||b|| a,|b,|c ||a
