# push during foreach is seen
my @a = (1, 2);
for my $x (@a) { push @a, $x + 10 if @a < 4; print "$x " }
print "\n";
# expect: 1 2 11 12 
