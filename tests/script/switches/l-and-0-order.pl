# -l takes $/ as it is when it comes
print "$_";
# switches: -n -0072 -l
# stdin: a:b
# expect: a:b
# expect: :
# expect-no-newline
