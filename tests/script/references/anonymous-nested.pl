# Anonymous structures
my $d = { list => [1, [2, 3]], map => { k => 'v' }, code => sub { "called @_" } };
print $d->{list}[1][0], " ", $d->{map}{k}, " ", $d->{code}->(1), " ", $d->{code}(2), "\n";
# expect: 2 v called 1 called 2
