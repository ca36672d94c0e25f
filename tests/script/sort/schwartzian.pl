# map sort map
print join(" ", map { $_->[1] } sort { $a->[0] <=> $b->[0] or $a->[1] cmp $b->[1] } map { [length, $_] } qw(ccc a bb aa)), "\n";
# expect: a aa bb ccc
