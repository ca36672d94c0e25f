# -a implies -n, -F implies -a
print "$F[0]\n";
# switches: -a
# stdin: a b
# expect: a
