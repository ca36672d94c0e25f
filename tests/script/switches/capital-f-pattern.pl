# -F sets the separator
print join("|", @F);
# switches: -F: -n
# stdin: a:b:c
# expect: a|b|c
