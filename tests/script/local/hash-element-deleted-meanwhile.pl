# Restoring brings back a deleted element
our %h = (a => 1);
{ local $h{a} = 2; delete $h{a}; print exists $h{a} ? 1 : 0, "\n"; }
print $h{a}, "\n";
# expect: 0
# expect: 1
