# delete local puts the element back
our %h = (a => 1);
{ delete local $h{a}; print exists $h{a} ? 1 : 0, "\n"; }
print $h{a}, "\n";
# expect: 0
# expect: 1
