# Numbers as hash keys take their printed form
my %h = (1.0 => 'a', 1e3 => 'b', 0.1 + 0.2 => 'c', 1e20 => 'd', -0.0 => 'e');
print join(",", sort keys %h), "\n";
# expect: 0,0.3,1,1000,1e+20
