# $^A and formline
formline "@<<< @>>>\n", "ab", 5; print $^A; $^A = ""; print length $^A, "\n";
# expect: ab      5
# expect: 0
