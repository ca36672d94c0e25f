# -p also prints each line
s/a/A/g;
# switches: -p
# stdin: banana
# stdin: cat
# expect: bAnAnA
# expect: cAt
