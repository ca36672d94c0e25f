# /n makes groups not capture
"ab" =~ /(a)(?<n>b)/n; print defined $1 ? $1 : "undef", " $+{n}\n";
# expect: b b
