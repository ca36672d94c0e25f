# Copying shares the inner references
my $d = { l => [1] };
my %c = %$d;
push @{ $c{l} }, 2;
$c{n} = 1;
print "@{ $d->{l} } ", join(",", keys %$d), "\n";
# expect: 1 2 l
