# \U \L \u \l change case, \E ends
my $w = "heLLo";
print "\U$w\E \L$w\E \u$w \l\U$w\E \u\L$w\E\n";
print "\LABC\UDEF\E\n";
# expect: HELLO hello HeLLo hELLO Hello
# expect: abcDEF
