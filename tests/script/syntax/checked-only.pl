# -c does not run the program but its BEGIN blocks
BEGIN { print "begin\n" }
print "never\n";
END { print "never\n" }
# switches: -c
# expect: begin
# expect-error: syntax/checked-only.pl syntax OK
