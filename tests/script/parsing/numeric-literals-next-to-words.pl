# 1.e, 1..2, 1.5.x and digits before words
print 1 . "e", " ", 1.0 . "", " ", join(",", 1..3), " ", 0x1F, " ", 1e1x2, "\n";
# expect: 1e 1 1,2,3 31 1010
