# Any expression inside a subscript
my %h = (abc => 1);
my @a = (5, 6);
print "$h{lc 'ABC'} $a[ @a - 1 ]\n";
# expect: 1 6
