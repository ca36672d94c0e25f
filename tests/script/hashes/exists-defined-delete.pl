# The three questions
my %h = (a => undef, b => 1);
print exists $h{a} ? 1 : 0, defined $h{a} ? 1 : 0, exists $h{c} ? 1 : 0, "\n";
print delete $h{b}, " ", exists $h{b} ? 1 : 0, " ", defined(delete $h{zz}) ? 1 : 0, "\n";
# expect: 100
# expect: 1 0 0
