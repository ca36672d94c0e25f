# Space is allowed before the delimiter; # then starts a comment
print q (spaced), "\n";
print q # comment
  {after comment}, "\n";
# expect: spaced
# expect: after comment
