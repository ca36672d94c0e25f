# ucfirst lc on lists needs map
print join(" ", map { ucfirst lc } qw(hELLO wORLD)), "\n";
# expect: Hello World
