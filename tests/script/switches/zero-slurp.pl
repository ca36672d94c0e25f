# -0777 reads all, -00 paragraphs
print length, "\n";
# switches: -n -0777
# stdin: abc
# stdin: def
# expect: 8
