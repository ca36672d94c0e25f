# An at sign before a non-name stays
print "a @ b\n";
print "x\@y.z\n";
print "100@ 5\n";
# expect: a @ b
# expect: x@y.z
# expect: 100@ 5
