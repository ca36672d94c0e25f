# /x ignores blanks and comments, /xx also in classes
print "a1" =~ / a   # letter
   \d # digit
 /x ? 1 : 0, "a b" =~ /a\ b/x ? 1 : 0, "a b" =~ /a[ ]b/x ? 1 : 0, " " =~ /^[ a ]$/xx ? 1 : 0, "\n";
# expect: 1110
