# @{[ ]} and ${\ } run code
print "sum @{[ 1 + 2 ]} and ${\ (3 * 4) }\n";
print "list @{[ map { $_ * 2 } 1 .. 3 ]}\n";
# expect: sum 3 and 12
# expect: list 2 4 6
