# -a splits into @F
print "$F[1] $#F\n";
# switches: -a -n
# stdin: one two three
# stdin:  x  y
# expect: two 2
# expect: y 1
