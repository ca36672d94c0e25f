# Dispatch through a table
my %d = (add => sub { $_[0] + $_[1] }, mul => sub { $_[0] * $_[1] });
for my $op (sort keys %d) { print "$op ", $d{$op}->(3, 4), "\n" }
# expect: add 7
# expect: mul 12
