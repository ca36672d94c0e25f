# { without a quantifier is a literal
print "a{b" =~ /a{b/ ? 1 : 0, "x{,3}" =~ /x{,3}/ ? 1 : 0, "a{1" =~ /a\{1/ ? 1 : 0, "}" =~ /}/ ? 1 : 0, "]" =~ /]/ ? 1 : 0, "\n";
# expect: 11111
