# delete %h{...} returns pairs
my %h = (a => 1, b => 2, c => 3);
my %d = delete %h{qw(a c)};
print join(",", map { "$_$d{$_}" } sort keys %d), " ", keys %h, "\n";
# expect: a1,c3 b
