# -F with a regular expression
print join("|", map { chomp; $_ } @F), "\n";
# switches: -F/[,;]/ -a -n
# stdin: a,b;c
# expect: a|b|c
