# (?>...) and \K
print "aaab" =~ /(?>a+)ab/ ? 1 : 0, " ";
(my $s = "foobar") =~ s/foo\Kbar/X/; print "$s\n";
# expect: 0 fooX
