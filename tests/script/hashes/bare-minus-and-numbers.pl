# Bareword keys with digits and minus
my %h = (-opt => 1, 007 => 'seven', 10_0 => 'hundred');
print join(",", sort keys %h), " $h{-opt} $h{7} $h{100}\n";
# expect: -opt,100,7 1 seven hundred
