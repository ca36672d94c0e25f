# Deleting the current key in each is safe
my %h = map { $_ => 1 } 1 .. 10;
while (my ($k) = each %h) { delete $h{$k} }
print scalar(keys %h), "\n";
# expect: 0
