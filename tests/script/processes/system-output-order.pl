# system flushes first and shares STDIN
print "a "; system "cat"; print "b\n";
# stdin: from stdin
# expect: a from stdin
# expect: b
