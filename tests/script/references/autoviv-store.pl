# Storing through undef creates the structure
my $x;
$x->{a}[2]{b} = 1;
print ref $x, " ", ref $x->{a}, " ", scalar @{ $x->{a} }, " ", ref $x->{a}[2], "\n";
# expect: HASH ARRAY 3 HASH
