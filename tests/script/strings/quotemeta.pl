# quotemeta escapes what is no word character
print quotemeta("a.b*c_d 1"), " ", quotemeta(""), "\n";
$_ = "x+y"; print quotemeta, "\n";
# expect: a\.b\*c_d\ 1 
# expect: x\+y
