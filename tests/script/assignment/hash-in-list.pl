# Hash then scalar: the hash takes everything
my (%h, $x);
(%h, $x) = (a => 1, b => 2);
print scalar(keys %h), defined $x ? "def" : "undef", "\n";
# expect: 2undef
