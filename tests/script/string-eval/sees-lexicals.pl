# It sees and changes the lexicals around it
my $x = 1; my @a = (1, 2);
eval '$x += 10; push @a, 3';
print "$x @a\n";
# expect: 11 1 2 3
