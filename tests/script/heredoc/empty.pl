# An empty here-doc is the empty string
my $s = <<E;
E
print length($s), "\n";
# expect: 0
