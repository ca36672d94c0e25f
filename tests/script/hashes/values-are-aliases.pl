# values are the elements themselves
my %h = (a => 1, b => 2);
$_ *= 10 for values %h;
print "$h{a} $h{b}\n";
# expect: 10 20
