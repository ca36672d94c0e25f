# Parts are evaluated left to right
my $i = 0;
sub n { ++$i }
print "@{[n()]} @{[n()]} @{[n()]}\n";
# expect: 1 2 3
