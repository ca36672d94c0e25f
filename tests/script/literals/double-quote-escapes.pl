# Escapes in double quotes
print "tab:\t:\n";
print "quote:\":\n";
print "dollar:\$x at:\@y\n";
print "oct:\101 hex:\x41 brace:\x{42} o:\o{103}\n";
print ord("\e"), " ", ord("\a"), " ", ord("\0"), " ", ord("\cA"), " ", ord("\b"), " ", ord("\f"), "\n";
# expect: tab:	:
# expect: quote:":
# expect: dollar:$x at:@y
# expect: oct:A hex:A brace:B o:C
# expect: 27 7 0 1 8 12
