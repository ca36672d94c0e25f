# system and backticks flush what is buffered
print "first "; system "echo second"; print "third\n";
# expect: first second
# expect: third
