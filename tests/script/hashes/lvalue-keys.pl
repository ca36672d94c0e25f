# keys can be assigned to
my %h;
keys(%h) = 100;
print scalar(keys %h), "\n";
# expect: 0
