# =~ and !~
print "abc" =~ /b/ ? 1 : 0, "abc" =~ /x/ ? 1 : 0, "abc" !~ /x/ ? 1 : 0, "\n";
$_ = "topic"; print /top/ ? "yes\n" : "no\n";
# expect: 101
# expect: yes
