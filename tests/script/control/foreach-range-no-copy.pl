# A range loop counts and its variable may change
for my $i (1 .. 3) { my $k = $i; $i = 10; print "$k-$i " }
print "\n";
for my $s ('a' .. 'c') { print $s }
print "\n";
# expect: 1-10 2-10 3-10 
# expect: abc
