# -n puts a reading loop around the program
print "[$_]" if /o/;
END { print "$. lines\n" }
# switches: -n
# stdin: one
# stdin: six
# stdin: two
# expect: [one
# expect: ][two
# expect: ]3 lines
