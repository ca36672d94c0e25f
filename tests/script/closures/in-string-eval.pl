# A closure made by string eval sees the lexicals
my $x = 10;
my $f = eval 'sub { $x += shift }';
$f->(5);
print "$x\n";
# expect: 15
