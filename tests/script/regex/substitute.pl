# s/// replaces once and counts
my $s = "aaa";
print $s =~ s/a/b/, " $s ", $s =~ s/a/c/g, " $s ", $s =~ s/x/y/ ? 1 : 0, "\n";
# expect: 1 baa 2 bcc 0
