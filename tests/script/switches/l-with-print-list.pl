# -l and print with lists
print "a", "b";
printf "%s", "c";
print "";
# switches: -l
# expect: ab
# expect: c
