# tr counts, maps and ranges
(my $s = "hello") =~ tr/a-y/b-z/; print "$s ";
print "banana" =~ tr/a//, " ", ($s = "hello") =~ tr/a-zA-Z//, " ";
($s = "abc") =~ y/abc/xyz/; print "$s\n";
# expect: ifmmp 3 5 xyz
