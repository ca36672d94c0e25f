# A here-doc in the replacement of s///e
my $s = "x";
$s =~ s/x/<<E/e;
body
E
print $s;
# expect: body
