# keys on function results
my %h = (a => 1); sub h { \%h }
print join(",", keys %{ h() }), " ", scalar(keys %{ +{ x => 1, y => 2 } }), "\n";
# expect: a 2
