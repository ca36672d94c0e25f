# tr with c d s r
my $s;
($s = "a1b2") =~ tr/0-9//cd; print "$s ";
($s = "aabbcc") =~ tr/a-z//s; print "$s ";
($s = "hello") =~ tr/l//d; print "$s ";
print "abc" =~ tr/a-c/A-C/r, " ";
($s = "a b  c") =~ tr/ /_/s; print "$s ";
($s = "abcd") =~ tr/abcd/12/; print "$s ";
($s = "abcd") =~ tr/abcd/12/d; print "$s\n";
# expect: 12 abc heo ABC a_b_c 1222 12
