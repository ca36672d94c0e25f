# lc uc lcfirst ucfirst
print lc "ABC", uc "abc", lcfirst "ABC", ucfirst "abc", " ", ucfirst lc "HELLO", "\n";
$_ = "Topic"; print uc, lc, "\n";
# expect: abcABCaBCAbc Hello
# expect: TOPICtopic
