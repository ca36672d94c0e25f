# Strange text in numeric places
no warnings;
print "\0" + 1, " ", "1\0002" + 1, " ", "\xff5" + 1, " ", " \t\n 5" + 1, " ", "1e1000000" + 0, " ", "-" + 1, " ", "." + 1, " ", "9" x 400 + 0, "\n";
# expect: 1 2 1 6 Inf 1 1 Inf
