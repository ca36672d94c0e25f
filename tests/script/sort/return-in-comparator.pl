# return in a comparator sub
sub c { return $a <=> $b if $a != 2; return -1 }
print join(",", sort c 3, 2, 1), "\n";
# expect: 2,1,3
