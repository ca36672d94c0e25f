# local on a hash element, missing before and present before
our %h = (a => 1);
{ local $h{a} = 2; local $h{b} = 3; print join(",", map { "$_$h{$_}" } sort keys %h), "\n"; }
print join(",", map { "$_$h{$_}" } sort keys %h), "\n";
# expect: a2,b3
# expect: a1
