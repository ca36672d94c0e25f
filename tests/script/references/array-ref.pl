# A reference to an array
my @a = (1, 2);
my $r = \@a;
push @$r, 3;
print "@a $$r[0] ${$r}[1] $r->[2] ", ref $r, "\n";
# expect: 1 2 3 1 2 3 ARRAY
