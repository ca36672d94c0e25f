# The last of equal keys in a list wins
my %h = (a => 1, a => 2);
print $h{a}, " ", scalar(keys %h), "\n";
my %d = (a => 1, b => 2);
my %m = (%d, b => 3);
print "$m{a}$m{b}\n";
# expect: 2 1
# expect: 13
