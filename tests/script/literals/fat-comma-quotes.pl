# The word before => is a string even when it is a function's name
my %h = (print => 1, length => 2, -foo => 3);
print join(",", map { "$_=$h{$_}" } sort keys %h), "\n";
# expect: -foo=3,length=2,print=1
