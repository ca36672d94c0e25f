# Sorting without case
print join(" ", sort { lc $a cmp lc $b or $a cmp $b } qw(b A a B)), "\n";
# expect: A a B b
