# Named unary operators bind tighter than comparison
my @a = (1, 2, 3);
print "ok\n" if length "abc" == 3 or 1;
print ref [] eq 'ARRAY' ? "t" : "f", "\n";
print -e "nonexistent" . "x" ? "exists" : "none", "\n";
print defined $a[0] && 1, "\n";
# expect: ok
# expect: t
# expect: none
# expect: 1
