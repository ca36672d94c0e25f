# (?(1)yes|no) and (?(DEFINE))
for ("<a>", "a", "<a") { print /^(<)?a(?(1)>)$/ ? 1 : 0 }
print " ", "12.5" =~ /^(?&num)\.(?&num)$(?(DEFINE)(?<num>\d+))/ ? 1 : 0, "\n";
# expect: 110 1
