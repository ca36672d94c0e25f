# A scalar in a string
my $x = "val";
print "x=$x\n";
print "x=${x}y\n";
print "x=${ x }\n";
# expect: x=val
# expect: x=valy
# expect: x=val
