# A list slice in scalar context is its last element
my $x = (qw(a b c))[0, 1];
print "$x\n";
my $n = () = (1, 2, 3)[0, 1];
print "$n\n";
# expect: b
# expect: 2
