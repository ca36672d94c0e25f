# Bit operators on two strings work by character
print "AB" | "  ", " ", "ab" & "_~", " ", "ab" ^ "  ", "\n";
print "123" | "4", " ", 123 | "4", " ", "12" & 10, "\n";
print unpack("H*", ~"a"), "\n";
print "abc" & "ab", "|", "abc" | "  ", "|\n";
# expect: ab Ab AB
# expect: 523 127 8
# expect: 9e
# expect: ab|abc|
