# A block with <=>
print join(",", sort { $a <=> $b } 10, 9, 2, 33, 1), "\n";
print join(",", sort { $b <=> $a } 10, 9, 2, 33, 1), "\n";
# expect: 1,2,9,10,33
# expect: 33,10,9,2,1
