# substr with a replacement returns the old part
my $s = "abcdef";
print substr($s, 1, 2, "XYZ"), " $s\n";
# expect: bc aXYZdef
