# Keys are strings
my %h;
$h{1.0} = 'a'; $h{"1"} .= 'b'; $h{01} .= 'c'; $h{1e0} .= 'd';
print join(",", %h), "\n";
$h{1.5} = 1; $h{undef} = 2; $h{-x} = 3;
print join(",", sort keys %h), "\n";
# expect: 1,abcd
# expect: -x,1,1.5,undef
