# -0 with values sets $/
print "[$_]";
END { print "\n" }
# switches: -n -0072
# stdin: a:b:c
# expect: [a:][b:][c
# expect: ]
