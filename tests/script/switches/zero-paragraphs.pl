# -00 reads paragraphs
print "$.:", s/\n/+/gr, "\n";
# switches: -n -00
# stdin: a
# stdin: b
# stdin:
# stdin:
# stdin: c
# expect: 1:a+b++
# expect: 2:c+
