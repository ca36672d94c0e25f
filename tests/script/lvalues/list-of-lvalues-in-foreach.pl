# Loops alias every kind of element
my ($x, @a, %h) = (1, 2);
%h = (k => 3); @a = (2);
$_ *= 10 for $x, @a, values %h;
print "$x @a $h{k}\n";
# expect: 10 20 30
