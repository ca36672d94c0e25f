# exists &f and defined &f
sub declared;
sub full { 1 }
print exists &declared ? 1 : 0, defined &declared ? 1 : 0, exists &full ? 1 : 0, defined &full ? 1 : 0, exists &none ? 1 : 0, "\n";
# expect: 10110
