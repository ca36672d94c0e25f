# A failed match leaves the captures
"abc" =~ /(b)/; "abc" =~ /(x)/;
print "$1\n";
# expect: b
