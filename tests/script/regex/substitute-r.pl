# /r returns the new string
my $s = "abc";
my $t = $s =~ s/b/X/r; print "$s $t ";
print join(",", map { s/^/-/r } 1, 2), " ", "abc" =~ s/a/1/r =~ s/b/2/r, "\n";
# expect: abc aXc -1,-2 12c
