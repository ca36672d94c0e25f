# local $_ protects the caller's loop
sub f { local $_ = "x"; s/x/y/; return $_ }
for (1, 2) { print f(), $_, " " }
print "\n";
# expect: y1 y2 
