# A global loop variable is localised
our $i = "outer";
sub show { print "$i " }
for $i (1, 2) { show() }
print "$i\n";
# expect: 1 2 outer
