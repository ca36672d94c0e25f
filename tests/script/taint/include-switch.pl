# -I counts under -T.
print "there\n" if grep { $_ eq "/nowhere/lib" } @INC;

# switches: -T -I/nowhere/lib
# expect: there
