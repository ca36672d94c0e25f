# local on a hash slice
our %h = (a => 1, b => 2);
{ local @h{qw(a b)} = (8, 9); print "$h{a}$h{b}\n"; }
print "$h{a}$h{b}\n";
# expect: 89
# expect: 12
