# Captures in the replacement
my $s = "John Smith";
$s =~ s/(\w+) (\w+)/$2 $1/; print "$s\n";
$s =~ s/(\w)(\w*)/\U$1\E$2!/g; print "$s\n";
# expect: Smith John
# expect: Smith! John!
