# foreach with my, our, bare and $_
our $g;
foreach my $x (1, 2) { print $x }
foreach $g (3, 4) { print $g }
my $l = 'keep';
foreach $l (5) { print $l }
foreach (6) { print }
print " $l\n";
# expect: 123456 keep
