# The variable of foreach returns afterwards
our $v = "before";
for $v (1 .. 2) { }
print "$v\n";
$_ = "kept";
for (1 .. 2) { }
print "$_\n";
# expect: before
# expect: kept
