# An empty pattern means the last successful one
"abc" =~ /b/;
print "xbx" =~ // ? "matched $&" : "no", " ";
my $s = "bb"; $s =~ s//-/; print "$s\n";
# expect: matched b -b
