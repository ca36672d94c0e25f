# Reading a slice does not create elements
my %h;
my @v = @h{qw(a b)};
print scalar(keys %h), "\n";
for (@h{qw(a b)}) { }
print scalar(keys %h), "\n";
# expect: 0
# expect: 2
