# m, s and tr with brackets and newlines between parts
my $s = "abc";
$s =~ s{a}
  {x};
$s =~ tr (b)
  (y);
print "$s\n";
print "found\n" if $s =~ m[^x]x;
# expect: xyc
# expect: found
