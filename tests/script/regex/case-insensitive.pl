# /i
print "HeLLo" =~ /hello/i ? 1 : 0, "ÀB" =~ /b$/i ? 1 : 0, "a" =~ /(?i)A/ ? 1 : 0, "ab" =~ /a(?i:B)/ ? 1 : 0, "aB" =~ /a(?-i)b/i ? 1 : 0, "\n";
# expect: 11110
