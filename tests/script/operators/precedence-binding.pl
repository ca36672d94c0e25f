# =~ binds tighter than multiplication
my $s = "12";
print 2 * $s =~ /1/, "\n";
my $n = () = "aXbXc" =~ /X/g;
print "$n\n";
# expect: 2
# expect: 2
