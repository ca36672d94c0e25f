# A string may span lines
print "first
second
";
print 'third
', "fourth\n";
# expect: first
# expect: second
# expect: third
# expect: fourth
