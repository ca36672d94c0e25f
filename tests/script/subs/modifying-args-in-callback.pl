# for, map and callbacks all alias
sub each_item(&\@) { my ($c, $l) = @_; $c->() for @$l }
my @a = (1, 2, 3);
each_item { $_ *= 3 } @a;
print "@a\n";
sub twice { $_ *= 2 for @_ }
my ($x, %h) = (5);
$h{k} = 7;
twice($x, $h{k}, @a);
print "$x $h{k} @a\n";
# expect: 3 6 9
# expect: 10 14 6 12 18
