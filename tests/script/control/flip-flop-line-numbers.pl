# A constant operand is compared with $.
while (<STDIN>) { print if 2 .. 3 }
# stdin: a
# stdin: b
# stdin: c
# stdin: d
# expect: b
# expect: c
