# Testing membership with grep and a set
my %set = map { $_ => 1 } qw(a b c);
print join(",", grep { $set{$_} } qw(a x c)), "\n";
print "none\n" unless grep { exists $set{$_} } qw(y z);
# expect: a,c
# expect: none
