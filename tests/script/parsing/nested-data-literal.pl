# Commas, trailing commas and nested literals
my $d = { list => [1, 2, [3, 4,],], map => { k => 'v', }, code => sub { return [@_], }, };
print scalar @{ $d->{list} }, $d->{list}[2][1], $d->{map}{k}, $d->{code}->(5)[0], "\n";
# expect: 34v5
