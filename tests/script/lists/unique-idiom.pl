# The %seen idiom
my %seen; print join(",", grep { !$seen{$_}++ } qw(a b a c b)), "\n";
# expect: a,b,c
