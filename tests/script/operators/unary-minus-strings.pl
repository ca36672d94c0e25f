# - on strings
print -"foo", " ", -"-foo", " ", -"+foo", " ", -"10", " ", -"-10", " ", - -1, "\n";
print -foo, " ", -"10foo", " ", "[", -"", "]\n";
# expect: -foo +foo -foo -10 10 1
# expect: -foo -10 [0]
