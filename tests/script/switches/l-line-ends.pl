# -l chomps and adds line ends
print "$_!";
# switches: -n -l
# stdin: a
# stdin: b
# expect: a!
# expect: b!
