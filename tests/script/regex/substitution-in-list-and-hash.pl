# s/// on elements, slices and function results
my @a = ("x1", "x2");
my %h = (k => "x3");
$a[0] =~ s/x/y/;
$h{k} =~ s/x/z/;
s/x/w/ for @a[0, 1];
(my $c = $h{k}) =~ tr/z/q/;
print "@a $h{k} $c\n";
my ($first) = map { s/(\d)/[$1]/r } @a;
print "$first\n";
# expect: y1 w2 z3 q3
# expect: y[1]
