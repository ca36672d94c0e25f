# All backslash escapes
print join(",", map { ord } "\t", "\n", "\r", "\f", "\b", "\a", "\e", "\0", "\033", "\x1b", "\x{1b}", "\c[", "\cZ", "\o{33}", "\N{U+1b}"), "\n"; print "\q\w\-\ ", "\n";
# expect: 9,10,13,12,8,7,27,0,27,27,27,27,26,27,27
# expect: qw- 
