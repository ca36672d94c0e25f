# Empty matches advance
(my $s = "abc") =~ s/x*/-/g; print "$s\n";
($s = "abc") =~ s/\b/|/g; print "$s\n";
($s = "a\nb\n") =~ s/^/> /mg; print $s;
print join("|", "aab" =~ /a*?/g), "\n";
# expect: -a-b-c-
# expect: |abc|
# expect: > a
# expect: > b
# expect: |a||a||
