# (*SKIP)(*FAIL) and (*ACCEPT)
print join("|", "a'b'c" =~ /'[^']*'(*SKIP)(*FAIL)|\w/g), " ", "abcd" =~ /ab(*ACCEPT)x/ ? $& : "no", "\n";
# expect: a|c ab
