# Captures in the separator come along
print join("|", split(/(,)/, "a,b,c")), " ", join("|", map { defined ? $_ : 'undef' } split(/(-)|(,)/, "a-b,c")), "\n";
# expect: a|,|b|,|c a|-|undef|b|undef|,|c
