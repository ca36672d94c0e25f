# Leaving an each loop early keeps the iterator
my %h = (a => 1, b => 2, c => 3);
my $n = 0;
while (my ($k) = each %h) { last }
$n++ while each %h;
print "$n\n";
keys %h;
$n = 0;
$n++ while each %h;
print "$n\n";
# expect: 2
# expect: 3
