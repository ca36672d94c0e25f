# chomp(my $x = <<E)
chomp(my $x = <<E);
text
E
print "[$x]\n";
# expect: [text]
