# Comma against array in scalar context
sub s1 { return (my @x = (7, 8))[0, 1] }
sub s2 { return @{[1, 2, 3]}[0, 1] }
sub s3 { my %h = (a => 1, b => 2); return %h }
my ($x, $y, $z) = (scalar s1(), scalar s2(), scalar s3());
print "$x $y $z\n";
# expect: 8 2 2
